// Command judge says what the parser of Prometheus itself makes of PromQL. It reads lines of JSON
// and answers each with a line of JSON, in order.
//
//	judge parse      {"expr": …}    verdict, type, String(), Prettify, selectors, errors
//	judge regex      {"regex": …, "values": […]}  whether a server takes it, and what it matches
//	judge printable                 the ranges of code points that strconv.Quote leaves alone
//	judge tables                    the names that \p{…} knows
//	judge time N     {"expr": …}    microseconds an expression, the median of N rounds over all lines
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"syscall"
	"unicode"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"
)

type question struct {
	Expr   string   `json:"expr"`
	Regex  string   `json:"regex"`
	Values []string `json:"values"`
}

type selector struct {
	Name     string      `json:"name"`
	Matchers [][3]string `json:"matchers"`
}

type problem struct {
	Start   int    `json:"start"`
	Message string `json:"message"`
}

type verdict struct {
	Accept             bool       `json:"accept"`
	AcceptExperimental bool       `json:"accept_experimental"`
	Type               string     `json:"type,omitempty"`
	Canonical          string     `json:"canonical,omitempty"`
	Pretty             string     `json:"pretty,omitempty"`
	Selectors          []selector `json:"selectors,omitempty"`
	Errors             []problem  `json:"errors,omitempty"`
	ExperimentalErrors []problem  `json:"experimental_errors,omitempty"`
}

var (
	plain        = parser.NewParser(parser.Options{})
	experimental = parser.NewParser(parser.Options{
		EnableExperimentalFunctions: true,
		EnableBinopFillModifiers:    true,
	})
)

func problems(err error) []problem {
	var many parser.ParseErrors
	if !errors.As(err, &many) {
		return []problem{{-1, err.Error()}}
	}
	var all []problem
	for _, one := range many {
		all = append(all, problem{int(one.PositionRange.Start), one.Err.Error()})
	}
	return all
}

func judge(q question) any {
	var v verdict
	expr, err := plain.ParseExpr(q.Expr)
	v.Accept = err == nil
	if err != nil {
		v.Errors = problems(err)
		expr, err = experimental.ParseExpr(q.Expr)
		if err != nil {
			v.ExperimentalErrors = problems(err)
		}
	}
	v.AcceptExperimental = err == nil
	if err != nil {
		return v
	}
	v.Type = string(expr.Type())
	v.Canonical = expr.String()
	v.Pretty = parser.Prettify(expr)
	parser.Inspect(expr, func(node parser.Node, _ []parser.Node) error {
		if vs, ok := node.(*parser.VectorSelector); ok {
			s := selector{vs.Name, [][3]string{}}
			for _, m := range vs.LabelMatchers {
				if m.Name == labels.MetricName && m.Type == labels.MatchEqual && m.Value == vs.Name && m.Value != "" {
					continue
				}
				s.Matchers = append(s.Matchers, [3]string{m.Name, m.Type.String(), m.Value})
			}
			v.Selectors = append(v.Selectors, s)
		}
		return nil
	})
	return v
}

func judgeRegex(q question) any {
	answer := struct {
		Accept  bool   `json:"accept"`
		Error   string `json:"error,omitempty"`
		Matches []bool `json:"matches,omitempty"`
	}{}
	m, err := labels.NewMatcher(labels.MatchRegexp, "label", q.Regex)
	if err != nil {
		answer.Error = err.Error()
		return answer
	}
	answer.Accept = true
	for _, value := range q.Values {
		answer.Matches = append(answer.Matches, m.Matches(value))
	}
	return answer
}

func questions() []question {
	var all []question
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	for in.Scan() {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		all = append(all, q)
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return all
}

func answerAll(out *bufio.Writer, answer func(question) any) {
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, q := range questions() {
		if err := lines.Encode(answer(q)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
}

func printable(out *bufio.Writer) {
	start := -1
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		switch is := r <= unicode.MaxRune && strconv.IsPrint(r); {
		case is && start < 0:
			start = int(r)
		case !is && start >= 0:
			fmt.Fprintf(out, "%x-%x\n", start, r-1)
			start = -1
		}
	}
}

func tables(out *bufio.Writer) {
	var names []string
	for name := range unicode.Categories {
		names = append(names, name)
	}
	for name := range unicode.Scripts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintln(out, name)
	}
}

// processorTime is what the process has used, in nanoseconds: other processes do not count.
func processorTime() int64 {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func measure(out *bufio.Writer, rounds int) {
	all := questions()
	var each []float64
	for range rounds {
		start := processorTime()
		for _, q := range all {
			_, _ = plain.ParseExpr(q.Expr)
		}
		each = append(each, float64(processorTime()-start)/1e3/float64(len(all)))
	}
	slices.Sort(each)
	fmt.Fprintf(out, "%.3f\n", each[len(each)/2])
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	switch os.Args[1] {
	case "parse":
		answerAll(out, judge)
	case "regex":
		answerAll(out, judgeRegex)
	case "printable":
		printable(out)
	case "tables":
		tables(out)
	case "time":
		rounds, _ := strconv.Atoi(os.Args[2])
		measure(out, rounds)
	}
}
