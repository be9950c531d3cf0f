module dev.cnitelemetry/benchmarks/ipfix

go 1.26.0

require github.com/vmware/go-ipfix v0.17.0
