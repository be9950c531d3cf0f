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

// What VictoriaMetrics' parser is asked for.
type victoriaOptions struct {
	metadata bool
	// Every label's name and value is looked at.
	labels bool
	// The size of a block, as its scraper hands them over; 0 for the whole body at once.
	block int
}

func victoria(body []byte, options victoriaOptions) parse {
	blocks := blocksOf(string(body), options.block)
	var rows prometheus.Rows
	var metadata prometheus.MetadataRows
	return func() (result, error) {
		var r result
		var err error
		note := func(s string) { err = errors.New(s) }
		length := 0
		for _, block := range blocks {
			if options.metadata {
				rows, metadata = prometheus.UnmarshalWithMetadata(rows, metadata, block, note)
			} else {
				rows.UnmarshalWithErrLogger(block, note)
			}
			for i := range rows.Rows {
				row := &rows.Rows[i]
				if options.labels {
					length += len(row.Metric)
					for j := range row.Tags {
						length += len(row.Tags[j].Key) + len(row.Tags[j].Value)
					}
				}
				r.add(row.Value)
			}
		}
		if options.labels && length == 0 {
			err = errors.New("no sample has a name")
		}
		return r, err
	}
}

// Blocks of whole lines, each of about a size.
func blocksOf(text string, size int) []string {
	var blocks []string
	for size > 0 && len(text) > size {
		end := strings.LastIndexByte(text[:size], '\n') + 1
		if end == 0 {
			break
		}
		blocks = append(blocks, text[:end])
		text = text[end:]
	}
	return append(blocks, text)
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
		return victoria(body, victoriaOptions{}), nil
	case "victoriametrics-metadata":
		return victoria(body, victoriaOptions{metadata: true}), nil
	case "victoriametrics-labels":
		return victoria(body, victoriaOptions{labels: true}), nil
	case "victoriametrics-blocks":
		return victoria(body, victoriaOptions{block: 64 << 10}), nil
	}
	return nil, fmt.Errorf("no parser is called %q", name)
}

func cpuTime() int64 {
	var time unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &time); err != nil {
		panic(err)
	}
	return time.Nano()
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
