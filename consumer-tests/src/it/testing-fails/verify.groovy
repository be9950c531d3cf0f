// The message of docs/testing-your-metrics.md, as a stranger meets it in the log of a build.
String log = new File(basedir, 'build.log').text
assert log.contains('expected a series antrea_agent_ovs_flow_ops_count{operation="add"}')
assert log.contains('line 2: antrea_agent_ovs_flow_ops_count{operation="delete"} 2   <- operation is "delete"')
