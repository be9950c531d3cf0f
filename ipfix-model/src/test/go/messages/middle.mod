module dev.cnitelemetry/ipfix/messages

go 1.26.0

require github.com/vmware/go-ipfix v0.13.0

require (
	github.com/go-logr/logr v1.4.2 // indirect
	github.com/pion/dtls/v2 v2.2.12 // indirect
	github.com/pion/logging v0.2.2 // indirect
	github.com/pion/transport/v2 v2.2.10 // indirect
	golang.org/x/crypto v0.32.0 // indirect
	golang.org/x/net v0.34.0 // indirect
	golang.org/x/sys v0.29.0 // indirect
	k8s.io/klog/v2 v2.130.1 // indirect
)
