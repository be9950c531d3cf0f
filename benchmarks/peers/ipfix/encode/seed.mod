module dev.cnitelemetry/benchmarks/ipfix/encode

go 1.26.0

require (
	github.com/vmware/go-ipfix v0.5.12
	k8s.io/klog/v2 v2.140.0
)

require github.com/go-logr/logr v1.4.1 // indirect
