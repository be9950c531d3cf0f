// Reads an exposition from standard input with a parser of the Prometheus
// project and prints its samples, one JSON object a line.
//
//	go run . expfmt|textparse text/plain|application/openmetrics-text
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/textparse"
)

type sample struct {
	Labels    map[string]string `json:"labels"`
	Bits      string            `json:"bits"`
	Timestamp *int64            `json:"timestamp,omitempty"`
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	input, err := io.ReadAll(os.Stdin)
	if err == nil {
		if os.Args[1] == "expfmt" {
			err = readExpfmt(input, json.NewEncoder(out))
		} else {
			err = readTextparse(input, os.Args[2], json.NewEncoder(out))
		}
	}
	out.Flush()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func readTextparse(input []byte, contentType string, out *json.Encoder) error {
	parser, err := textparse.New(input, contentType, "", false, false, false, labels.NewSymbolTable())
	if err != nil {
		return err
	}
	for {
		entry, err := parser.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if entry != textparse.EntrySeries {
			continue
		}
		_, timestamp, value := parser.Series()
		var set labels.Labels
		parser.Labels(&set)
		if err := put(out, set.Map(), value, timestamp); err != nil {
			return err
		}
	}
}

// readExpfmt prints what belongs to plain samples: expfmt folds the rest into families.
func readExpfmt(input []byte, out *json.Encoder) error {
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(bytes.NewReader(input))
	if err != nil {
		return err
	}
	for name, family := range families {
		for _, metric := range family.Metric {
			if err := putMetric(out, name, family.GetType(), metric); err != nil {
				return err
			}
		}
	}
	return nil
}

func putMetric(out *json.Encoder, name string, kind dto.MetricType, metric *dto.Metric) error {
	switch kind {
	case dto.MetricType_COUNTER:
		return putOf(out, name, metric, "", 0, metric.Counter.GetValue())
	case dto.MetricType_GAUGE:
		return putOf(out, name, metric, "", 0, metric.Gauge.GetValue())
	case dto.MetricType_UNTYPED:
		return putOf(out, name, metric, "", 0, metric.Untyped.GetValue())
	case dto.MetricType_SUMMARY:
		for _, q := range metric.Summary.Quantile {
			if err := putOf(out, name, metric, "quantile", q.GetQuantile(), q.GetValue()); err != nil {
				return err
			}
		}
		if err := putOf(out, name+"_sum", metric, "", 0, metric.Summary.GetSampleSum()); err != nil {
			return err
		}
		return putOf(out, name+"_count", metric, "", 0, float64(metric.Summary.GetSampleCount()))
	case dto.MetricType_HISTOGRAM:
		for _, b := range metric.Histogram.Bucket {
			if err := putOf(out, name+"_bucket", metric, "le", b.GetUpperBound(), float64(b.GetCumulativeCount())); err != nil {
				return err
			}
		}
		if err := putOf(out, name+"_sum", metric, "", 0, metric.Histogram.GetSampleSum()); err != nil {
			return err
		}
		return putOf(out, name+"_count", metric, "", 0, float64(metric.Histogram.GetSampleCount()))
	}
	return fmt.Errorf("kind %v", kind)
}

func putOf(out *json.Encoder, name string, metric *dto.Metric, extra string, number, value float64) error {
	set := map[string]string{"__name__": name}
	for _, pair := range metric.Label {
		set[pair.GetName()] = pair.GetValue()
	}
	if extra != "" {
		text := strconv.FormatFloat(number, 'g', -1, 64)
		if math.IsInf(number, 1) {
			text = "+Inf"
		}
		set[extra] = text
	}
	return put(out, set, value, metric.TimestampMs)
}

func put(out *json.Encoder, set map[string]string, value float64, timestamp *int64) error {
	bits := math.Float64bits(value)
	if math.IsNaN(value) {
		bits = math.Float64bits(math.NaN())
	}
	return out.Encode(sample{set, fmt.Sprintf("%016x", bits), timestamp})
}
