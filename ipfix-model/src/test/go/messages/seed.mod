module dev.cnitelemetry/ipfix/messages

go 1.26.0

require github.com/vmware/go-ipfix v0.5.12

require (
	github.com/go-logr/logr v0.4.0 // indirect
	github.com/pion/dtls/v2 v2.0.3 // indirect
	github.com/pion/logging v0.2.2 // indirect
	github.com/pion/transport v0.10.1 // indirect
	github.com/pion/udp v0.1.0 // indirect
	golang.org/x/crypto v0.0.0-20210220033148-5ea612d1eb83 // indirect
	golang.org/x/xerrors v0.0.0-20200804184101-5ec99f83aff1 // indirect
	k8s.io/klog/v2 v2.8.0 // indirect
)
