// Command peers runs the text parsers of the Go world over a file when it is told to, so that the
// Java program that drives it can take turns with them.
//
// It reads lines "parser format file milliseconds" from standard input and answers each with
// "nanoseconds samples sum": the CPU time of one pass (that of the thread that parses, the mean over
// as many passes as fit into the time), how many samples a pass gave, and the sum of their finite
// values. A collection of garbage that other threads do is not counted.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/VictoriaMetrics/VictoriaMetrics/lib/protoparser/prometheus"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/textparse"
	"golang.org/x/sys/unix"
)

type result struct {
	samples int
	sum     float64
}

func (r *result) add(value float64) {
	r.samples++
	if !math.IsNaN(value) && !math.IsInf(value, 0) {
		r.sum += value
	}
}

// A parse is one pass over the body.
type parse func() (result, error)

func prometheusTextparse(body []byte, openMetrics, withLabels bool) parse {
	symbols := labels.NewSymbolTable()
	return func() (result, error) {
		var r result
		var p textparse.Parser
		if openMetrics {
			p = textparse.NewOpenMetricsParser(body, symbols)
		} else {
			p = textparse.NewPromParser(body, symbols, false)
		}
		var set labels.Labels
		for {
			entry, err := p.Next()
			if errors.Is(err, io.EOF) {
				return r, nil
			}
			if err != nil {
				return r, err
			}
			if entry == textparse.EntrySeries {
				_, _, value := p.Series()
				if withLabels {
					p.Labels(&set)
				}
				r.add(value)
			}
		}
	}
}

func expositionFormat(body []byte) parse {
	return func() (result, error) {
		var r result
		parser := expfmt.NewTextParser(model.UTF8Validation)
		families, err := parser.TextToMetricFamilies(bytes.NewReader(body))
		for _, family := range families {
			for _, metric := range family.GetMetric() {
				addMetric(&r, metric)
			}
		}
		return r, err
	}
}

func addMetric(r *result, m *dto.Metric) {
	switch {
	case m.Counter != nil:
		r.add(m.Counter.GetValue())
	case m.Gauge != nil:
		r.add(m.Gauge.GetValue())
	case m.Untyped != nil:
		r.add(m.Untyped.GetValue())
	case m.Summary != nil:
		for _, quantile := range m.Summary.GetQuantile() {
			r.add(quantile.GetValue())
		}
		r.add(m.Summary.GetSampleSum())
		r.add(float64(m.Summary.GetSampleCount()))
	case m.Histogram != nil:
		for _, bucket := range m.Histogram.GetBucket() {
			r.add(float64(bucket.GetCumulativeCount()))
		}
		r.add(m.Histogram.GetSampleSum())
		r.add(float64(m.Histogram.GetSampleCount()))
	}
}

func victoria(body []byte, withMetadata bool) parse {
	text := string(body)
	var rows prometheus.Rows
	var metadata prometheus.MetadataRows
	return func() (result, error) {
		var r result
		var err error
		note := func(s string) { err = errors.New(s) }
		if withMetadata {
			rows, metadata = prometheus.UnmarshalWithMetadata(rows, metadata, text, note)
		} else {
			rows.UnmarshalWithErrLogger(text, note)
		}
		for i := range rows.Rows {
			r.add(rows.Rows[i].Value)
		}
		return r, err
	}
}

func newParse(name, format string, body []byte) (parse, error) {
	openMetrics := format == "openmetrics"
	switch name {
	case "textparse":
		return prometheusTextparse(body, openMetrics, false), nil
	case "textparse-labels":
		return prometheusTextparse(body, openMetrics, true), nil
	case "expfmt":
		return expositionFormat(body), nil
	case "victoriametrics":
		return victoria(body, false), nil
	case "victoriametrics-metadata":
		return victoria(body, true), nil
	}
	return nil, fmt.Errorf("no parser is called %q", name)
}

func cpuTime() int64 {
	var usage unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_THREAD, &usage); err != nil {
		panic(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func run(p parse, milliseconds int) (string, error) {
	r, err := p()
	if err != nil {
		return "", err
	}
	passes := 0
	begin := time.Now()
	start := cpuTime()
	for passes == 0 || time.Since(begin) < time.Duration(milliseconds)*time.Millisecond {
		if r, err = p(); err != nil {
			return "", err
		}
		passes++
	}
	spent := float64(cpuTime()-start) / float64(passes)
	return fmt.Sprintf("%.1f %d %v", spent, r.samples, r.sum), nil
}

func main() {
	runtime.LockOSThread()
	parsers := map[string]parse{}
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		var name, format, file string
		var milliseconds int
		if _, err := fmt.Sscan(input.Text(), &name, &format, &file, &milliseconds); err != nil {
			fmt.Println("error", err)
			continue
		}
		key := strings.Join([]string{name, format, file}, " ")
		if parsers[key] == nil {
			body, err := os.ReadFile(file)
			if err == nil {
				parsers[key], err = newParse(name, format, body)
			}
			if err != nil {
				fmt.Println("error", err)
				continue
			}
		}
		answer, err := run(parsers[key], milliseconds)
		if err != nil {
			fmt.Println("error", strings.ReplaceAll(err.Error(), "\n", " "))
			continue
		}
		fmt.Println(answer)
	}
}
