// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Felix: which component shows what since when.
 */
final class FelixExposures {
  private FelixExposures() {
  }

  private static void addFelixActiveLocalEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ACTIVE_LOCAL_ENDPOINTS, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Number of active endpoints on this host.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.ACTIVE_LOCAL_ENDPOINTS.shape(),
                    true))
            .addNotes(
                Note.of("Counts every endpoint that the policy resolver follows on the host, host endpoints among them. It equals the number of pods without host network only where the node has no host endpoint."),
                Note.documented("로컬 노드에 존재하는 workload endpoint(\"cali\"로 시작하는 인터페이스)의 수. host network를 사용하지 않는 pod의 수와 동일하다.", "ko", "The number of workload endpoints (interfaces whose names begin with \"cali\") on the local node. It equals the number of pods that do not use the host network."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/policy_resolver.go")
            .build());
  }

  private static void addFelixActiveLocalPolicies(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ACTIVE_LOCAL_POLICIES, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Number of active policies on this host.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.ACTIVE_LOCAL_POLICIES.shape(),
                    true))
            .addNotes(
                Note.of("Counts the policies that match at least one endpoint of this host, not all Policy resources; for those see felix_cluster_num_policies."),
                Note.documented("Policy 리소스의 수.", "ko", "The number of Policy resources."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/policy_resolver.go")
            .build());
  }

  private static void addFelixActiveLocalSelectors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ACTIVE_LOCAL_SELECTORS, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Number of active selectors on this host.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.ACTIVE_LOCAL_SELECTORS.shape(),
                    true))
            .addNotes(
                Note.of("Counts the selectors in use as source or destination of rules, one an IP set. The selectors by which a policy chooses its endpoints are not counted."),
                Note.documented("정의된 selector의 수. 참고로 selector는 특정 policy를 적용할 endpoint를 지정하는 데 사용됨.", "ko", "The number of selectors that are defined. By the way, a selector designates the endpoints that a certain policy applies to."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/calc_graph.go")
            .build());
  }

  private static void addFelixActiveLocalTags(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ACTIVE_LOCAL_TAGS, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Number of active tags on this host.")
            .description("Always 0 since Felix 2.2.0.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_1_0_TO_V3_22,
                    Felix.ACTIVE_LOCAL_TAGS.shape(),
                    true))
            .addNotes(
                Note.of("Counts only in Felix 2.1; later releases register it and never set it, so it reads 0."),
                Note.documented("정의된 tag의 수. 참고로 tag는 특정 profile을 적용할 endpoint를 지정하는 데 사용가능하며, label로 대체가능하여 deprecated 됨.", "ko", "The number of tags that are defined. By the way, a tag can designate the endpoints that a certain profile applies to; labels can take its place, so it is deprecated."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.22.5:felix/calc/calc_graph.go")
            .build());
  }

  private static void addFelixCalcGraphOutputEvents(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CALC_GRAPH_OUTPUT_EVENTS, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Number of events emitted by the calculation graph.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.CALC_GRAPH_OUTPUT_EVENTS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("Calculation graph가 발생시킨 메시지 수. Calc graph는 data model의 변화를 감지해 실제 노드의 네트워크 상태를 업데이트하는데 필요한 정보를 포함한 메시지를 생성하는 역할을 함.", "ko", "The number of messages that the calculation graph emitted. The calculation graph notices changes of the data model and makes messages with the information needed to update the actual network state of the node."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/async_calc_graph.go")
            .build());
  }

  private static void addFelixCalcGraphUpdateTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CALC_GRAPH_UPDATE_TIME_SECONDS, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Seconds to update calculation graph for each datastore OnUpdate call.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_1_0_TO_V2_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .buckets(DecimalLiterals.of("0.001", "0.01", "0.1", "1"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.CALC_GRAPH_UPDATE_TIME_SECONDS.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_route_table_per_iface_sync_seconds")
            .addNotes(
                Note.of("The document describes it in a row that carries the name felix_route_table_per_iface_sync_seconds by mistake."),
                Note.of("The quantiles are over a sliding window and read NaN while nothing falls into it; sum and count stay."),
                Note.documented("Datastore OnUpdate 이벤트 발생 시, calc graph를 업데이트하는데 걸린 시간.", "ko", "The time it took to update the calculation graph when a datastore OnUpdate event occurred."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/async_calc_graph.go",
                "projectcalico/felix@2.1.1:calc/async_calc_graph.go")
            .build());
  }

  private static void addFelixCalcGraphUpdatesProcessed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CALC_GRAPH_UPDATES_PROCESSED, CalicoComponents.FELIX)
            .section("calculation-graph")
            .help("Number of datastore updates processed by the calculation graph.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.CALC_GRAPH_UPDATES_PROCESSED.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The label is the Go type of the key in the data model, so other values may turn up."),
                Note.of("ProfileTagsKey is found up to v3.22; HostIPKey goes after v3.32."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("WorkloadEndpointKey, HostEndpointKey와 같은 datastore key 별 업데이트 처리 횟수.", "ko", "How many updates were processed for each kind of datastore key, such as WorkloadEndpointKey or HostEndpointKey."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/async_calc_graph.go")
            .build());
  }

  private static void addFelixClusterNumHostEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CLUSTER_NUM_HOST_ENDPOINTS, CalicoComponents.FELIX)
            .section("cluster")
            .help("Total number of host endpoints cluster-wide.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.CLUSTER_NUM_HOST_ENDPOINTS.shape(),
                    true))
            .addNotes(
                Note.documented("Calico에 등록된 hostEndpoint 리소스의 수. 보통 보안 정책 적용을 위해 노드의 물리 인터페이스를 hostEndpoint로 등록한다.", "ko", "The number of hostEndpoint resources registered with Calico. Usually a node's physical interface is registered as a hostEndpoint so that security policy can be applied to it."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/stats_collector.go")
            .build());
  }

  private static void addFelixClusterNumHosts(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CLUSTER_NUM_HOSTS, CalicoComponents.FELIX)
            .section("cluster")
            .help("Total number of calico hosts in the cluster.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.CLUSTER_NUM_HOSTS.shape(),
                    true))
            .addNotes(
                Note.of("Counts hosts that own at least one key in the datastore."),
                Note.documented("클러스터 내 노드의 수. 노드의 상태와는 관계가 없다.", "ko", "The number of nodes in the cluster, whatever their state."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/stats_collector.go")
            .build());
  }

  private static void addFelixClusterNumWorkloadEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CLUSTER_NUM_WORKLOAD_ENDPOINTS, CalicoComponents.FELIX)
            .section("cluster")
            .help("Total number of workload endpoints cluster-wide.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.CLUSTER_NUM_WORKLOAD_ENDPOINTS.shape(),
                    true))
            .addNotes(
                Note.documented("클러스터 내 전체 cali* 인터페이스의 수. hostNetwork를 사용하지 않는 전체 pod의 수와 동일함.", "ko", "The number of all cali* interfaces in the cluster. It equals the number of all pods that do not use hostNetwork."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/stats_collector.go")
            .build());
  }

  private static void addFelixExecTimeMicros(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.EXEC_TIME_MICROS, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Summary of time taken to fork/exec child processes")
            .description("Microseconds that it took to start ipset processes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.EXEC_TIME_MICROS.shape(),
                    true))
            .addNotes(
                Note.of("The values are microseconds."),
                Note.of("Only the start of ipset processes is measured, for listing and for restoring; iptables and route commands are not, whatever the Korean note says."),
                Note.documented("노드의 네트워크 상태 업데이트에 필요한 iptables, ipset, route 등의 명령 실행 혹은 child process fork에 걸린 시간.", "ko", "The time it took to run commands such as iptables, ipset and route, or to fork a child process, as updating the node's network state requires."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/ipsets/ipset_defs.go")
            .build());
  }

  private static void addFelixHost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.HOST, CalicoComponents.FELIX)
            .section("datastore")
            .help("Configured Felix hostname (as a label), typically used in grouping/aggregating stats; the label defaults to the hostname of the host but can be overridden by configuration. The value of the gauge is always set to 1.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    Felix.HOST.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The label is the configured host name of Felix; the value is always 1."),
                Note.of("Not on the reference page of Calico 3.32."),
                Note.documented("호스트네임. 값은 항상 1.", "ko", "The host name. The value is always 1."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.32.1:felix/daemon/daemon.go")
            .build());
  }

  private static void addFelixIntDataplaneAddrMsgBatchSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_ADDR_MSG_BATCH_SIZE, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Number of interface address messages processed in each batch. Higher values indicate we're doing more batching to try to keep up.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.INT_DATAPLANE_ADDR_MSG_BATCH_SIZE.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_int_data_plane_addr_msg_batch_size")
            .addNotes(
                Note.of("Every message of the interface monitor counts; interfaces that do not begin with cali are sorted out later, so the Korean note does not hold."),
                Note.of("Prometheus charts of the OpenStack-Helm project have an alert on it."),
                Note.documented("한 batch 사이클 동안 처리한 interface address 업데이트 메시지 수. 단, \"cali\"로 시작하는 인터페이스 외에는 무시함. 참고로, WorkloadEndpoint 생성/삭제 시 발생하는 메시지임.", "ko", "The number of interface address update messages processed in one batch cycle. Interfaces whose names do not begin with \"cali\" are ignored. By the way, these messages arise when a WorkloadEndpoint is created or deleted."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go")
            .build());
  }

  private static void addFelixIntDataplaneApplyTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_APPLY_TIME_SECONDS, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Time in seconds that it took to apply a dataplane update.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_1_0_TO_V2_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .buckets(DecimalLiterals.of("0.02", "0.05", "0.1", "0.2", "0.5", "1"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.INT_DATAPLANE_APPLY_TIME_SECONDS.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_int_data_plane_apply_time_seconds")
            .addNotes(
                Note.of("Since v3.31 only incremental updates are observed and the help text says so; the first resync is felix_int_dataplane_initial_resync_time_seconds."),
                Note.documented("Dataplane 업데이트를 적용하는데 걸린 시간.", "ko", "The time it took to apply a dataplane update."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go",
                "projectcalico/felix@2.1.1:intdataplane/int_dataplane.go")
            .build());
  }

  private static void addFelixIntDataplaneFailures(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_FAILURES, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Number of times dataplane updates failed and will be retried.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.INT_DATAPLANE_FAILURES.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_int_data_plane_failures")
            .addNotes(
                Note.of("Prometheus charts of the OpenStack-Helm project have an alert on it."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("Dataplane 업데이트 처리 실패 횟수.", "ko", "The number of dataplane updates whose processing failed."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go")
            .build());
  }

  private static void addFelixIntDataplaneIfaceMsgBatchSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_IFACE_MSG_BATCH_SIZE, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Number of interface state messages processed in each batch. Higher values indicate we're doing more batching to try to keep up.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.INT_DATAPLANE_IFACE_MSG_BATCH_SIZE.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_int_data_plane_iface_msg_batch_size")
            .addNotes(
                Note.of("Every message of the interface monitor counts; interfaces that do not begin with cali are sorted out later, so the Korean note does not hold."),
                Note.of("Prometheus charts of the OpenStack-Helm project have an alert on it."),
                Note.documented("한 batch 사이클 동안 처리한 interface 상태 업데이트 메시지 수. 단, \"cali\"로 시작하는 인터페이스 외에는 무시함. 참고로, WorkloadEndpoint 생성/삭제 시 발생하는 메시지임.", "ko", "The number of interface state update messages processed in one batch cycle. Interfaces whose names do not begin with \"cali\" are ignored. By the way, these messages arise when a WorkloadEndpoint is created or deleted."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go")
            .build());
  }

  private static void addFelixIntDataplaneMessages(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_MESSAGES, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Number dataplane messages by type.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.INT_DATAPLANE_MESSAGES.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_int_data_plane_messages")
            .addNotes(
                Note.of("The label is the Go type of the message to the dataplane, so other values may turn up."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("Dataplane 메시지의 종류 별 발생 횟수.", "ko", "How often each kind of dataplane message occurred."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go")
            .build());
  }

  private static void addFelixIntDataplaneMsgBatchSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_MSG_BATCH_SIZE, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Number of messages processed in each batch. Higher values indicate we're doing more batching to try to keep up.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_1_0_TO_V2_1,
                    MetricShape.builder(MetricKind.HISTOGRAM)
                        .buckets(DecimalLiterals.of("1", "2", "5", "10", "20", "50"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.INT_DATAPLANE_MSG_BATCH_SIZE.shape(),
                    true))
            .addDocumentedSpellings(
                "felix_int_data_plane_msg_batch_size")
            .addNotes(
                Note.documented("한 batch 사이클 동안 처리한 dataplane 메시지 수. 참고로 dataplane 메시지는 calc graph가 발생시킴. 한번에 많은 k8s 리소스 업데이트가 일어난 경우 이 값이 클 수 있다.", "ko", "The number of dataplane messages processed in one batch cycle. By the way, dataplane messages come from the calculation graph. The value can be large when many Kubernetes resources were updated at once."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go",
                "projectcalico/felix@2.1.1:intdataplane/int_dataplane.go")
            .build());
  }

  private static void addFelixIpsetCalls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPSET_CALLS, CalicoComponents.FELIX)
            .section("ipset")
            .help("Number of ipset commands executed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPSET_CALLS.shape(),
                    true))
            .addNotes(
                Note.of("Exposed by v3.32, though its reference page leaves it out."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("ipset restore 명령 실행 횟수.", "ko", "The number of times the ipset restore command ran."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.32.1:felix/ipsets/ipset_defs.go")
            .build());
  }

  private static void addFelixIpsetErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPSET_ERRORS, CalicoComponents.FELIX)
            .section("ipset")
            .help("Number of ipset command failures.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPSET_ERRORS.shape(),
                    true))
            .addNotes(
                Note.of("Exposed by v3.32, though its reference page leaves it out."),
                Note.of("Prometheus charts of the OpenStack-Helm project have an alert on it."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("ipset 명령 실패 횟수.", "ko", "The number of ipset commands that failed."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.32.1:felix/ipsets/ipset_defs.go")
            .build());
  }

  private static void addFelixIpsetLinesExecuted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPSET_LINES_EXECUTED, CalicoComponents.FELIX)
            .section("ipset")
            .help("Number of ipset operations executed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPSET_LINES_EXECUTED.shape(),
                    true))
            .addNotes(
                Note.of("Exposed by v3.32, though its reference page leaves it out."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("ipset restore 시에 실제 수행 된 ipset operation의 수.", "ko", "The number of ipset operations that ipset restore really carried out."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.32.1:felix/ipsets/ipset_defs.go")
            .build());
  }

  private static void addFelixIpsetsCalico(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPSETS_CALICO, CalicoComponents.FELIX)
            .section("ipset")
            .help("Number of active Calico IP sets.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPSETS_CALICO.shape(),
                    true))
            .addNotes(
                Note.of("Counts the IP sets that Felix manages."),
                Note.of("ip_version reads inet or inet6 here, 4 or 6 on the iptables metrics."),
                Note.of("Exposed by v3.32, though its reference page leaves it out."),
                Note.documented("ipset의 수. 단, \"cali\"로 시작하는 ipset의 수만 카운트함.", "ko", "The number of ipsets; only those whose names begin with \"cali\" are counted."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.32.1:felix/ipsets/ipset_defs.go")
            .build());
  }

  private static void addFelixIpsetsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPSETS_TOTAL, CalicoComponents.FELIX)
            .section("ipset")
            .help("Total number of active IP sets.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPSETS_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("A gauge whose name ends in _total: it goes up and down."),
                Note.of("Exposed by v3.32, though its reference page leaves it out."),
                Note.documented("로컬 노드에 존재하는 전체 ipset의 수.", "ko", "The number of all ipsets on the local node."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/calico@v3.32.1:felix/ipsets/ipset_defs.go")
            .build());
  }

  private static void addFelixIptablesChains(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_CHAINS, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of active iptables chains.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_CHAINS.shape(),
                    true))
            .addNotes(
                Note.of("ip_version 6 turns up while IPv6 support is on."),
                Note.documented("iptables chain의 수. 단, \"cali-\"로 시작하는 chain의 수만 카운트 함.", "ko", "The number of iptables chains; only those whose names begin with \"cali-\" are counted."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixIptablesLinesExecuted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_LINES_EXECUTED, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of iptables rule updates executed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_LINES_EXECUTED.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("iptables rule update 실행 횟수.", "ko", "The number of iptables rule updates carried out."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixIptablesLockAcquireSecs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_LOCK_ACQUIRE_SECS, CalicoComponents.FELIX)
            .section("iptables")
            .help("Time in seconds that it took to acquire the iptables lock(s).")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_4_0_TO_V3_31,
                    Felix.IPTABLES_LOCK_ACQUIRE_SECS.shape(),
                    true))
            .addNotes(
                Note.of("Gone with the lock support of Felix in v3.32; the reference page of 3.32 still names it."),
                Note.documented("iptables lock을 획득하는데 걸린 시간.", "ko", "The time it took to get the iptables lock."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.31.7:felix/iptables/lock_linux.go")
            .build());
  }

  private static void addFelixIptablesLockRetries(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_LOCK_RETRIES, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of times the iptables lock was held by someone else and we had to retry.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_4_0_TO_V3_31,
                    Felix.IPTABLES_LOCK_RETRIES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Counts retries, not how often the lock was held."),
                Note.of("Gone with the lock support of Felix in v3.32; the reference page of 3.32 still names it."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("iptables lock이 걸린 횟수.", "ko", "The number of times the iptables lock was held."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.31.7:felix/iptables/lock_linux.go")
            .build());
  }

  private static void addFelixIptablesRestoreCalls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_RESTORE_CALLS, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of iptables-restore calls.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_RESTORE_CALLS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("iptables-restore 명령 실행 횟수.", "ko", "The number of times the iptables-restore command ran."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixIptablesRestoreErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_RESTORE_ERRORS, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of iptables-restore errors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_RESTORE_ERRORS.shape(),
                    true))
            .addDocumentedSpellings(
                "felix iptables_restore_errors")
            .addNotes(
                Note.of("Prometheus charts of the OpenStack-Helm project have an alert on it."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("iptables-restore 명령 실행 실패 횟수.", "ko", "The number of runs of the iptables-restore command that failed."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixIptablesRules(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_RULES, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of active iptables rules.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_RULES.shape(),
                    true))
            .addNotes(
                Note.of("Counts the rules in Calico's own chains; rules have no names that could begin with cali-."),
                Note.documented("iptables rule 수. 단, \"cali-\"로 시작하는 rule의 수만 카운트함.", "ko", "The number of iptables rules; only those that begin with \"cali-\" are counted."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixIptablesSaveCalls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_SAVE_CALLS, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of iptables-save calls.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_SAVE_CALLS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("iptables-save 실행 횟수.", "ko", "The number of times iptables-save ran."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixIptablesSaveErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.IPTABLES_SAVE_ERRORS, CalicoComponents.FELIX)
            .section("iptables")
            .help("Number of iptables-save errors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_1_0,
                    Felix.IPTABLES_SAVE_ERRORS.shape(),
                    true))
            .addDocumentedSpellings(
                "felix iptables_save_errors")
            .addNotes(
                Note.of("Prometheus charts of the OpenStack-Helm project have an alert on it."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("iptables-save 명령 실행 실패 횟수.", "ko", "The number of runs of the iptables-save command that failed."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/iptables/table.go")
            .build());
  }

  private static void addFelixLogErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.LOG_ERRORS, CalicoComponents.FELIX)
            .section("logging")
            .help("Number of errors encountered while logging.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.LOG_ERRORS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("로깅 에러", "ko", "Errors of logging."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/logutils/logutils.go")
            .build());
  }

  private static void addFelixLogsDropped(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.LOGS_DROPPED, CalicoComponents.FELIX)
            .section("logging")
            .help("Number of logs dropped because the output stream was blocked.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_2_0,
                    Felix.LOGS_DROPPED.shape(),
                    true))
            .addNotes(
                Note.of("Counts lines that were dropped, not errors as the Korean note has it."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("로깅 에러", "ko", "Errors of logging."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/logutils/logutils.go")
            .build());
  }

  private static void addFelixResyncState(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.RESYNC_STATE, CalicoComponents.FELIX)
            .section("datastore")
            .help("Current datastore state.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    Felix.RESYNC_STATE.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("0 before the first state is known, 1 waiting for the datastore, 2 resync in progress, 3 in sync."),
                Note.documented("Datstore sync 상태. • WaitForDatastore: 1 • ResyncInProgress: 2 • InSync: 3", "ko", "State of the sync with the datastore. • WaitForDatastore: 1 • ResyncInProgress: 2 • InSync: 3"))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/async_calc_graph.go")
            .build());
  }

  private static void addFelixResyncsStarted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.RESYNCS_STARTED, CalicoComponents.FELIX)
            .section("datastore")
            .help("Current datastore state.")
            .description("Resyncs with the datastore that Felix started.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    Felix.RESYNCS_STARTED.shape(),
                    true))
            .addNotes(
                Note.of("The help text is that of felix_resync_state; the source has carried the slip since 2.0.0. The states in the Korean note do not apply."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."),
                Note.documented("Datastore sync 상태. • WaitForDatastore: 1 • ResyncInProgress: 2 • InSync: 3", "ko", "State of the sync with the datastore. • WaitForDatastore: 1 • ResyncInProgress: 2 • InSync: 3"))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/async_calc_graph.go")
            .build());
  }

  private static void addFelixRouteTableListSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_LIST_SECONDS, CalicoComponents.FELIX)
            .section("routing")
            .help("Time taken to list all the interfaces during a resync.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_2_0_TO_V3_28,
                    Felix.ROUTE_TABLE_LIST_SECONDS.shape(),
                    true))
            .addNotes(
                Note.of("felix_route_table_resync_seconds and its kin took its place in v3.29; the reference page of 3.32 still names it."),
                Note.documented("노드의 인터페이스 목록 조회에 걸린 시간.", "ko", "The time it took to query the node's list of interfaces."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.28.5:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixRouteTablePerIfaceSyncSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS, CalicoComponents.FELIX)
            .section("routing")
            .help("Time taken to sync each interface")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_2_0_TO_V3_28,
                    Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS.shape(),
                    true))
            .addNotes(
                Note.of("felix_route_table_partial_resync_seconds took its place in v3.29; the reference page of 3.32 still names it."),
                Note.of("The document uses this name in two rows; the first of them means felix_calc_graph_update_time_seconds."),
                Note.documented("인터페이스 별 라우팅 테이블 업데이트에 걸린 시간.", "ko", "The time it took to update the routing table for each interface."))
            .addSources(
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.28.5:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixClusterNumPolicies(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CLUSTER_NUM_POLICIES, CalicoComponents.FELIX)
            .section("cluster")
            .help("Total number of policies cluster-wide.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_1_0,
                    Felix.CLUSTER_NUM_POLICIES.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/stats_collector.go")
            .build());
  }

  private static void addFelixClusterNumProfiles(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CLUSTER_NUM_PROFILES, CalicoComponents.FELIX)
            .section("cluster")
            .help("Total number of profiles cluster-wide.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_1_0,
                    Felix.CLUSTER_NUM_PROFILES.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/stats_collector.go")
            .build());
  }

  private static void addFelixClusterNumTiers(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.CLUSTER_NUM_TIERS, CalicoComponents.FELIX)
            .section("cluster")
            .help("Total number of tiers cluster-wide.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.CLUSTER_NUM_TIERS.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/calc/stats_collector.go")
            .build());
  }

  private static void addFelixIntDataplaneInitialResyncTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.INT_DATAPLANE_INITIAL_RESYNC_TIME_SECONDS, CalicoComponents.FELIX)
            .section("dataplane")
            .help("Time in seconds that it took to do the initial resync with the dataplane and bring the dataplane into sync for the first time.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_31_0,
                    Felix.INT_DATAPLANE_INITIAL_RESYNC_TIME_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Set once, when the dataplane is in sync for the first time after start. Up to v3.30 this time was part of felix_int_dataplane_apply_time_seconds."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/int_dataplane.go")
            .build());
  }

  private static void addFelixRouteTableResyncSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_RESYNC_SECONDS, CalicoComponents.FELIX)
            .section("routing")
            .help("Time taken to list all the routes during a resync.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.ROUTE_TABLE_RESYNC_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Takes the place of felix_route_table_list_seconds."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixRouteTablePartialResyncSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_PARTIAL_RESYNC_SECONDS, CalicoComponents.FELIX)
            .section("routing")
            .help("Time taken to resync the routes of a single interface.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.ROUTE_TABLE_PARTIAL_RESYNC_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Takes the place of felix_route_table_per_iface_sync_seconds."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixRouteTableConntrackWaitSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_CONNTRACK_WAIT_SECONDS, CalicoComponents.FELIX)
            .section("routing")
            .help("Time waiting for conntrack cleanups to finish.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.ROUTE_TABLE_CONNTRACK_WAIT_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Before routes change, Felix waits for conntrack entries to be cleaned up."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixRouteTableNumRoutes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_NUM_ROUTES, CalicoComponents.FELIX)
            .section("routing")
            .help("Number of routes that Felix is managing in the particular routing table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.ROUTE_TABLE_NUM_ROUTES.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("table is IPv4 or IPv6, a colon and the number of the routing table of the kernel; 254 is the main one."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixRouteTableNumIfaces(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.ROUTE_TABLE_NUM_IFACES, CalicoComponents.FELIX)
            .section("routing")
            .help("Number of interfaces that Felix is monitoring for the particular routing table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.ROUTE_TABLE_NUM_IFACES.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("table is IPv4 or IPv6, a colon and the number of the routing table of the kernel; 254 is the main one."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/routetable/route_table.go")
            .build());
  }

  private static void addFelixLabelIndexNumEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.LABEL_INDEX_NUM_ENDPOINTS, CalicoComponents.FELIX)
            .section("label-index")
            .help("Total number of endpoints and similar objects in the index.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_27_0,
                    Felix.LABEL_INDEX_NUM_ENDPOINTS.shape(),
                    true))
            .addNotes(
                Note.of("Network sets and other labelled objects count as well."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/labelindex/named_port_index.go")
            .build());
  }

  private static void addFelixLabelIndexNumActiveSelectors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.LABEL_INDEX_NUM_ACTIVE_SELECTORS, CalicoComponents.FELIX)
            .section("label-index")
            .help("Total number of active selectors in the policy rule label index.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_27_0,
                    Felix.LABEL_INDEX_NUM_ACTIVE_SELECTORS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("optimized=\"false\" are the selectors that have to be tried against every endpoint: a few do no harm, many cost CPU on a large cluster."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/labelindex/named_port_index.go")
            .build());
  }

  private static void addFelixLabelIndexSelectorEvals(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.LABEL_INDEX_SELECTOR_EVALS, CalicoComponents.FELIX)
            .section("label-index")
            .help("Total number of selector evaluations.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_27_0,
                    Felix.LABEL_INDEX_SELECTOR_EVALS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Many evaluations without a match hint at selectors that the index cannot optimise."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/labelindex/named_port_index.go")
            .build());
  }

  private static void addFelixLabelIndexStrategyEvals(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.LABEL_INDEX_STRATEGY_EVALS, CalicoComponents.FELIX)
            .section("label-index")
            .help("Total number of index scans broken down by scan strategy.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_27_0,
                    Felix.LABEL_INDEX_STRATEGY_EVALS.shape(),
                    true))
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The strategies may change from release to release."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/labelindex/named_port_index.go")
            .build());
  }

  private static void addFelixNftCalls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_CALLS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of nft rule write transactions.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_CALLS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while nftables mode is off."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_ERRORS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of nft errors when writing rules.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_ERRORS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while nftables mode is off."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftListCalls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_LIST_CALLS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of nft list calls.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_LIST_CALLS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while nftables mode is off."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftListErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_LIST_ERRORS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of nft list errors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_LIST_ERRORS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while nftables mode is off."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftChains(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_CHAINS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of active nft chains in the Calico table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_29_0_TO_V3_31,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CalicoLabels.IPTABLES_IP_VERSION)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    Felix.NFT_CHAINS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("ip_version arp came with v3.32."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftRules(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_RULES, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of active nftables rules in the Calico table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_29_0_TO_V3_31,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CalicoLabels.IPTABLES_IP_VERSION)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    Felix.NFT_RULES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("ip_version arp came with v3.32."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftSets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_SETS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of active Calico nftables sets.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_SETS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("ip_version reads inet or inet6 here, 4 or 6 on the other nftables metrics."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/ipsets.go")
            .build());
  }

  private static void addFelixNftSetCalls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_SET_CALLS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of nftables set transactions executed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_SET_CALLS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/ipsets.go")
            .build());
  }

  private static void addFelixNftSetErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_SET_ERRORS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of nftables set transaction failures.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_29_0,
                    Felix.NFT_SET_ERRORS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/ipsets.go")
            .build());
  }

  private static void addFelixNftMaps(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_MAPS, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of active Calico nftables maps.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFT_MAPS.shape(),
                    false))
            .documented(false)
            .addNotes(
                Note.of("The source defines and sets it and never registers it: no release exposes it."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nftables/maps.go")
            .build());
  }

  private static void addFelixNftFlowtableDevices(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_FLOWTABLE_DEVICES, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of devices attached to the Calico nftables flowtable.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_33_0,
                    Felix.NFT_FLOWTABLE_DEVICES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Read from the branch of v3.33, before its first release."))
            .addSources(
                "projectcalico/calico@release-v3.33:felix/nftables/table.go")
            .build());
  }

  private static void addFelixNftFlowtableMissingDevices(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFT_FLOWTABLE_MISSING_DEVICES, CalicoComponents.FELIX)
            .section("nftables")
            .help("Number of desired Calico nftables flowtable devices that do not exist in the kernel.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_33_0,
                    Felix.NFT_FLOWTABLE_MISSING_DEVICES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Read from the branch of v3.33, before its first release."))
            .addSources(
                "projectcalico/calico@release-v3.33:felix/nftables/table.go")
            .build());
  }

  private static void addFelixBpfDataplaneEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_DATAPLANE_ENDPOINTS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of BPF endpoints managed in the dataplane.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_16_0,
                    Felix.BPF_DATAPLANE_ENDPOINTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/bpf_ep_mgr.go")
            .build());
  }

  private static void addFelixBpfDirtyDataplaneEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_DIRTY_DATAPLANE_ENDPOINTS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of BPF endpoints managed in the dataplane that are left dirty after a failure.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_16_0,
                    Felix.BPF_DIRTY_DATAPLANE_ENDPOINTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/bpf_ep_mgr.go")
            .build());
  }

  private static void addFelixBpfHappyDataplaneEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_HAPPY_DATAPLANE_ENDPOINTS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of BPF endpoints that are successfully programmed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_16_0,
                    Felix.BPF_HAPPY_DATAPLANE_ENDPOINTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/bpf_ep_mgr.go")
            .build());
  }

  private static void addFelixBpfNumIpSets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_NUM_IP_SETS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of BPF IP sets managed in the dataplane.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_16_0,
                    Felix.BPF_NUM_IP_SETS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/bpf/ipsets/ipsets.go")
            .build());
  }

  private static void addFelixBpfConntrackSweeps(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_SWEEPS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of contrack table sweeps made so far")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_SWEEPS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The help text has contrack for conntrack."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackUsed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_USED, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of used entries visited during a conntrack table sweep")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_USED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Of the latest sweep alone."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackCleaned(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_CLEANED, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of entries cleaned during a conntrack table sweep")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_CLEANED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Of the latest sweep alone; all sweeps are felix_bpf_conntrack_cleaned_total."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackCleanedTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_CLEANED_TOTAL, CalicoComponents.FELIX)
            .section("bpf")
            .help("Total number of entries cleaned during conntrack table sweeps, incremented for each clean individualy")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_CLEANED_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .monotonic(true)
            .addNotes(
                Note.of("A gauge that behaves as a counter. The help text has individualy for individually."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackExpired(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_EXPIRED, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of entries cleaned during a conntrack table sweep due to expiration")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_EXPIRED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Of the latest sweep alone; all sweeps are felix_bpf_conntrack_expired_total."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/cleanup.go")
            .build());
  }

  private static void addFelixBpfConntrackExpiredTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_EXPIRED_TOTAL, CalicoComponents.FELIX)
            .section("bpf")
            .help("Total number of entries cleaned during conntrack table sweep due to expiration - by reason")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_EXPIRED_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("The values of reason are sentences with blanks."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/cleanup.go")
            .build());
  }

  private static void addFelixBpfConntrackStaleNat(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_STALE_NAT, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of entries cleaned during a conntrack table sweep due to stale NAT")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_STALE_NAT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Of the latest sweep alone; all sweeps are felix_bpf_conntrack_stale_nat_total."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/cleanup.go")
            .build());
  }

  private static void addFelixBpfConntrackStaleNatTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_STALE_NAT_TOTAL, CalicoComponents.FELIX)
            .section("bpf")
            .help("Total number of entries cleaned during conntrack table sweeps due to stale NAT")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_STALE_NAT_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/cleanup.go")
            .build());
  }

  private static void addFelixBpfConntrackSweepDuration(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_SWEEP_DURATION, CalicoComponents.FELIX)
            .section("bpf")
            .help("Conntrack sweep execution time (ns)")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_SWEEP_DURATION.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The values are nanoseconds; only the help text says so."),
                Note.of("Registered on Linux whatever the dataplane: reads 0 while the eBPF dataplane is off."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackInforeaderBlocks(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_INFOREADER_BLOCKS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Conntrack InfoReader blocks")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_INFOREADER_BLOCKS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Counts the times the reader of conntrack information had to wait for its consumer."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/inforeader.go")
            .build());
  }

  private static void addFelixBpfConntrackCleanerSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_CLEANER_SECONDS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Time taken to run the conntrack cleaner BPF program.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_CONNTRACK_CLEANER_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("The conntrack cleaner that runs as a BPF program")
            .addNotes(
                Note.of("Has no quantiles: only _sum and _count are exposed."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/bpf_scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackEntriesSeen(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_ENTRIES_SEEN, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of entries seen in the conntrack table at the last GC sweep, grouped by type.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_30_0_TO_V3_30,
                    Felix.BPF_CONNTRACK_ENTRIES_SEEN.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Found in the v3.30 series alone."))
            .addSources(
                "projectcalico/calico@v3.30.7:felix/bpf/conntrack/bpf_scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackEntriesDeleted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_ENTRIES_DELETED, CalicoComponents.FELIX)
            .section("bpf")
            .help("Cumulative number of entries deleted from the conntrack table, grouped by type.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_30_0_TO_V3_30,
                    Felix.BPF_CONNTRACK_ENTRIES_DELETED.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Found in the v3.30 series alone."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.30.7:felix/bpf/conntrack/bpf_scanner.go")
            .build());
  }

  private static void addFelixBpfConntrackMaglevEntriesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL, CalicoComponents.FELIX)
            .section("bpf")
            .help("Total number of Maglev entries in conntrack table broken down by IP version, and, whether destination backend is remote (we're acting as a frontend) or local (we're the backend node).")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    Felix.BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("A gauge whose name ends in _total: it goes up and down."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/bpf/conntrack/scanner.go")
            .build());
  }

  private static void addFelixBpfEvents(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_EVENTS, CalicoComponents.FELIX)
            .section("bpf")
            .help("Number of events generated by BPF dataplane split by type/category")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_EVENTS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("type is the number of the event type, or one of the words lost and no_sink."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/dataplane/linux/bpf_events.go")
            .build());
  }

  private static void addFelixBpfEventsCollectorBlocks(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.BPF_EVENTS_COLLECTOR_BLOCKS, CalicoComponents.FELIX)
            .section("bpf")
            .help("CollectorPolicyListener blocks")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.BPF_EVENTS_COLLECTOR_BLOCKS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Counts the times the listener for policy events had to wait for its consumer."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/bpf/events/collector_policy_listener.go")
            .build());
  }

  private static void addFelixNflogNetlinkMessagesReceived(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_NETLINK_MESSAGES_RECEIVED, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of netlink envelope messages received broken down by group.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_NETLINK_MESSAGES_RECEIVED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixNflogLogsReceived(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_LOGS_RECEIVED, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of individual NFLOG messages received broken down by group.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_LOGS_RECEIVED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixNflogBufferOverruns(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_BUFFER_OVERRUNS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of times that the kernel's NFLOG buffer overran causing NFLOGs to be dropped.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_BUFFER_OVERRUNS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("NFLOG messages are lost when it grows."),
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixNflogBlockTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_BLOCK_TIME_SECONDS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total amount of time the NFLOG reader has spent blocking waiting to send data to the NFLOG aggregator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_BLOCK_TIME_SECONDS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixNflogParseErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_PARSE_ERRORS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of errors encountered when parsing NFLOG messages.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_PARSE_ERRORS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixNflogAggregatesCreated(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_AGGREGATES_CREATED, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of NFLOG aggregates created.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_AGGREGATES_CREATED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixNflogAggregatesFlushed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.NFLOG_AGGREGATES_FLUSHED, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of NFLOG aggregates flushed to the flow logs collector.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.NFLOG_AGGREGATES_FLUSHED.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("groupNum 1 is the inbound NFLOG group, 2 the outbound one."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/nfnetlink/nflog_linux.go")
            .build());
  }

  private static void addFelixCollectorConntrackProcessingLatencySeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_CONNTRACK_PROCESSING_LATENCY_SECONDS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Histogram for measuring the latency of Conntrack processing.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_CONNTRACK_PROCESSING_LATENCY_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorDumpstatsLatencySeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_DUMPSTATS_LATENCY_SECONDS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Histogram for measuring latency for processing cached stats to stats file in config.StatsDumpFilePath.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_DUMPSTATS_LATENCY_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorDataplanestatsUpdateProcessingLatencySeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_LATENCY_SECONDS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Histogram for measuring latency for processing merging the proto.DataplaneStatistics to the current data cache.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_LATENCY_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorDataplanestatsUpdateProcessingErrorsPerMinute(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_ERRORS_PER_MINUTE, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Number of errors encountered when processing merging the proto.DataplaneStatistics to the current data cache.")
            .description("Errors a minute while dataplane statistics were merged into the cache.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_ERRORS_PER_MINUTE.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("A rate by the minute, as the name says; the help text reads like a count."),
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorEpstats(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_EPSTATS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of entries currently residing in the epStats cache.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_EPSTATS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorLookupcacheEndpoints(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_LOOKUPCACHE_ENDPOINTS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of entries currently residing in the endpoints lookup cache.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_LOOKUPCACHE_ENDPOINTS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/calc/endpoint_lookup_cache.go")
            .build());
  }

  private static void addFelixCollectorLookupcacheNetworksets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_LOOKUPCACHE_NETWORKSETS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of entries currently residing in the network set lookup cache.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_LOOKUPCACHE_NETWORKSETS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/calc/networkset_lookup_cache.go")
            .build());
  }

  private static void addFelixCollectorLookupcacheServices(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_LOOKUPCACHE_SERVICES, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of entries currently residing in the services lookup cache.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_LOOKUPCACHE_SERVICES.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/calc/services_addr_indexer.go")
            .build());
  }

  private static void addFelixCollectorLookupsCachePolicies(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_LOOKUPS_CACHE_POLICIES, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of entries currently residing in the endpoints lookup cache.")
            .description("Policies in the look-up cache of the flow collector.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_LOOKUPS_CACHE_POLICIES.shape(),
                    false))
            .documented(false)
            .addNotes(
                Note.of("The source defines and sets it and never registers it: no release exposes it. The reference of Calico Enterprise names it."),
                Note.of("The help text speaks of endpoints by mistake. Its kin are spelt lookupcache, this one lookups_cache."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/calc/policy_lookup_cache.go")
            .build());
  }

  private static void addFelixCollectorAllowedFlowlogAggregatorStore(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_ALLOWED_FLOWLOG_AGGREGATOR_STORE, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Total number of FlowEntries with a given action currently residing in the FlowStore cache used by the aggregator.")
            .description("Flow entries in the store of the flow log aggregator, by action.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    Felix.COLLECTOR_ALLOWED_FLOWLOG_AGGREGATOR_STORE.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Holds denied flows as well, whatever the name says."),
                Note.of("Part of the flow collector that came with Goldmane in v3.30."))
            .addSources(
                "projectcalico/calico@v3.32.1:felix/collector/flowlog/aggregator.go")
            .build());
  }

  private static void addFelixCollectorPolicyEvalBatchesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_POLICY_EVAL_BATCHES_TOTAL, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Number of time-boxed policy re-evaluation batches processed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_33_0,
                    Felix.COLLECTOR_POLICY_EVAL_BATCHES_TOTAL.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Read from the branch of v3.33, before its first release."))
            .addSources(
                "projectcalico/calico@release-v3.33:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorPolicyEvalFlowsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_POLICY_EVAL_FLOWS_TOTAL, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Number of flows whose pending policy was evaluated, by what triggered the evaluation.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_33_0,
                    Felix.COLLECTOR_POLICY_EVAL_FLOWS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AFTER_FIRST_USE)
            .addNotes(
                Note.of("Read from the branch of v3.33, before its first release."))
            .addSources(
                "projectcalico/calico@release-v3.33:felix/collector/collector.go")
            .build());
  }

  private static void addFelixCollectorPolicyEvalSweepDurationSeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.COLLECTOR_POLICY_EVAL_SWEEP_DURATION_SECONDS, CalicoComponents.FELIX)
            .section("flow-logs")
            .help("Wall-clock time to drain one policy re-evaluation snapshot across all its batches.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_33_0,
                    Felix.COLLECTOR_POLICY_EVAL_SWEEP_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Read from the branch of v3.33, before its first release."))
            .addSources(
                "projectcalico/calico@release-v3.33:felix/collector/collector.go")
            .build());
  }

  private static void addWireguardMeta(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.WIREGUARD_META, CalicoComponents.FELIX)
            .section("wireguard")
            .help("wireguard interface and runtime metadata")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_20_0,
                    Felix.WIREGUARD_META.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("WireGuard, and prometheusWireGuardMetricsEnabled of FelixConfiguration (on by default)")
            .addNotes(
                Note.of("The value is always 1; the facts are in the labels."),
                Note.of("Served without the prefix felix_. hostname is that of the operating system, not the one Felix is configured with."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/wireguard/metrics_linux.go")
            .build());
  }

  private static void addWireguardBytesRcvd(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.WIREGUARD_BYTES_RCVD, CalicoComponents.FELIX)
            .section("wireguard")
            .help("wireguard interface incoming bytes count from peer")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_20_0,
                    Felix.WIREGUARD_BYTES_RCVD.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("WireGuard, and prometheusWireGuardMetricsEnabled of FelixConfiguration (on by default)")
            .addNotes(
                Note.of("Served without the prefix felix_. hostname is that of the operating system, not the one Felix is configured with."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/wireguard/metrics_linux.go")
            .build());
  }

  private static void addWireguardBytesSent(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.WIREGUARD_BYTES_SENT, CalicoComponents.FELIX)
            .section("wireguard")
            .help("wireguard interface outgoing bytes count to peer")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_20_0,
                    Felix.WIREGUARD_BYTES_SENT.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("WireGuard, and prometheusWireGuardMetricsEnabled of FelixConfiguration (on by default)")
            .addNotes(
                Note.of("Served without the prefix felix_. hostname is that of the operating system, not the one Felix is configured with."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/wireguard/metrics_linux.go")
            .build());
  }

  private static void addWireguardLatestHandshakeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Felix.WIREGUARD_LATEST_HANDSHAKE_SECONDS, CalicoComponents.FELIX)
            .section("wireguard")
            .help("wireguard interface latest handshake unix timestamp in seconds to a peer")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_20_0,
                    Felix.WIREGUARD_LATEST_HANDSHAKE_SECONDS.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("WireGuard, and prometheusWireGuardMetricsEnabled of FelixConfiguration (on by default)")
            .addNotes(
                Note.of("Served without the prefix felix_. hostname is that of the operating system, not the one Felix is configured with."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/calico@v3.32.1:felix/wireguard/metrics_linux.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addFelixActiveLocalEndpoints(catalog);
    addFelixActiveLocalPolicies(catalog);
    addFelixActiveLocalSelectors(catalog);
    addFelixActiveLocalTags(catalog);
    addFelixCalcGraphOutputEvents(catalog);
    addFelixCalcGraphUpdateTimeSeconds(catalog);
    addFelixCalcGraphUpdatesProcessed(catalog);
    addFelixClusterNumHostEndpoints(catalog);
    addFelixClusterNumHosts(catalog);
    addFelixClusterNumWorkloadEndpoints(catalog);
    addFelixExecTimeMicros(catalog);
    addFelixHost(catalog);
    addFelixIntDataplaneAddrMsgBatchSize(catalog);
    addFelixIntDataplaneApplyTimeSeconds(catalog);
    addFelixIntDataplaneFailures(catalog);
    addFelixIntDataplaneIfaceMsgBatchSize(catalog);
    addFelixIntDataplaneMessages(catalog);
    addFelixIntDataplaneMsgBatchSize(catalog);
    addFelixIpsetCalls(catalog);
    addFelixIpsetErrors(catalog);
    addFelixIpsetLinesExecuted(catalog);
    addFelixIpsetsCalico(catalog);
    addFelixIpsetsTotal(catalog);
    addFelixIptablesChains(catalog);
    addFelixIptablesLinesExecuted(catalog);
    addFelixIptablesLockAcquireSecs(catalog);
    addFelixIptablesLockRetries(catalog);
    addFelixIptablesRestoreCalls(catalog);
    addFelixIptablesRestoreErrors(catalog);
    addFelixIptablesRules(catalog);
    addFelixIptablesSaveCalls(catalog);
    addFelixIptablesSaveErrors(catalog);
    addFelixLogErrors(catalog);
    addFelixLogsDropped(catalog);
    addFelixResyncState(catalog);
    addFelixResyncsStarted(catalog);
    addFelixRouteTableListSeconds(catalog);
    addFelixRouteTablePerIfaceSyncSeconds(catalog);
    addFelixClusterNumPolicies(catalog);
    addFelixClusterNumProfiles(catalog);
    addFelixClusterNumTiers(catalog);
    addFelixIntDataplaneInitialResyncTimeSeconds(catalog);
    addFelixRouteTableResyncSeconds(catalog);
    addFelixRouteTablePartialResyncSeconds(catalog);
    addFelixRouteTableConntrackWaitSeconds(catalog);
    addFelixRouteTableNumRoutes(catalog);
    addFelixRouteTableNumIfaces(catalog);
    addFelixLabelIndexNumEndpoints(catalog);
    addFelixLabelIndexNumActiveSelectors(catalog);
    addFelixLabelIndexSelectorEvals(catalog);
    addFelixLabelIndexStrategyEvals(catalog);
    addFelixNftCalls(catalog);
    addFelixNftErrors(catalog);
    addFelixNftListCalls(catalog);
    addFelixNftListErrors(catalog);
    addFelixNftChains(catalog);
    addFelixNftRules(catalog);
    addFelixNftSets(catalog);
    addFelixNftSetCalls(catalog);
    addFelixNftSetErrors(catalog);
    addFelixNftMaps(catalog);
    addFelixNftFlowtableDevices(catalog);
    addFelixNftFlowtableMissingDevices(catalog);
    addFelixBpfDataplaneEndpoints(catalog);
    addFelixBpfDirtyDataplaneEndpoints(catalog);
    addFelixBpfHappyDataplaneEndpoints(catalog);
    addFelixBpfNumIpSets(catalog);
    addFelixBpfConntrackSweeps(catalog);
    addFelixBpfConntrackUsed(catalog);
    addFelixBpfConntrackCleaned(catalog);
    addFelixBpfConntrackCleanedTotal(catalog);
    addFelixBpfConntrackExpired(catalog);
    addFelixBpfConntrackExpiredTotal(catalog);
    addFelixBpfConntrackStaleNat(catalog);
    addFelixBpfConntrackStaleNatTotal(catalog);
    addFelixBpfConntrackSweepDuration(catalog);
    addFelixBpfConntrackInforeaderBlocks(catalog);
    addFelixBpfConntrackCleanerSeconds(catalog);
    addFelixBpfConntrackEntriesSeen(catalog);
    addFelixBpfConntrackEntriesDeleted(catalog);
    addFelixBpfConntrackMaglevEntriesTotal(catalog);
    addFelixBpfEvents(catalog);
    addFelixBpfEventsCollectorBlocks(catalog);
    addFelixNflogNetlinkMessagesReceived(catalog);
    addFelixNflogLogsReceived(catalog);
    addFelixNflogBufferOverruns(catalog);
    addFelixNflogBlockTimeSeconds(catalog);
    addFelixNflogParseErrors(catalog);
    addFelixNflogAggregatesCreated(catalog);
    addFelixNflogAggregatesFlushed(catalog);
    addFelixCollectorConntrackProcessingLatencySeconds(catalog);
    addFelixCollectorDumpstatsLatencySeconds(catalog);
    addFelixCollectorDataplanestatsUpdateProcessingLatencySeconds(catalog);
    addFelixCollectorDataplanestatsUpdateProcessingErrorsPerMinute(catalog);
    addFelixCollectorEpstats(catalog);
    addFelixCollectorLookupcacheEndpoints(catalog);
    addFelixCollectorLookupcacheNetworksets(catalog);
    addFelixCollectorLookupcacheServices(catalog);
    addFelixCollectorLookupsCachePolicies(catalog);
    addFelixCollectorAllowedFlowlogAggregatorStore(catalog);
    addFelixCollectorPolicyEvalBatchesTotal(catalog);
    addFelixCollectorPolicyEvalFlowsTotal(catalog);
    addFelixCollectorPolicyEvalSweepDurationSeconds(catalog);
    addWireguardMeta(catalog);
    addWireguardBytesRcvd(catalog);
    addWireguardBytesSent(catalog);
    addWireguardLatestHandshakeSeconds(catalog);
  }
}
