// Reads pages from standard input, a line of base64 each, and prints for each a
// line of JSON: what expfmt refuses it for, or what promlint has to say of it.
//
//	go run . expfmt|promlint
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
)

type problem struct {
	Metric string `json:"metric"`
	Text   string `json:"text"`
}

type verdict struct {
	Error    string    `json:"error"`
	Problems []problem `json:"problems"`
}

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) == 0 || err != nil {
			return
		}
		page, err := base64.StdEncoding.DecodeString(string(bytes.TrimSpace(line)))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if err := encoder.Encode(judge(os.Args[1], page)); err != nil {
			os.Exit(1)
		}
	}
}

func judge(mode string, page []byte) (result verdict) {
	defer func() {
		if failure := recover(); failure != nil {
			result.Error = fmt.Sprint("panic: ", failure)
		}
	}()
	if mode == "promlint" {
		problems, err := promlint.New(bytes.NewReader(page)).Lint()
		if err != nil {
			result.Error = err.Error()
		}
		for _, each := range problems {
			result.Problems = append(result.Problems, problem{each.Metric, each.Text})
		}
		return result
	}
	parser := expfmt.NewTextParser(model.UTF8Validation)
	if _, err := parser.TextToMetricFamilies(bytes.NewReader(page)); err != nil {
		result.Error = err.Error()
	}
	return result
}
