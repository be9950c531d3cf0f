//! Runs Rust's `prometheus-parse` over a file when it is told to, as the program in Go beside it
//! does its parsers: lines "parser format file milliseconds" come in, and each is answered with
//! "nanoseconds samples sum", the CPU time of this thread for one pass, the mean over as many as
//! fit into the time.

use std::io::{self, BufRead, Write};
use std::time::{Duration, Instant};

use prometheus_parse::{Scrape, Value};

fn cpu_nanoseconds() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is to a value of this frame.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

/// Samples, and the sum of those that are finite. Lines of one histogram or summary are one sample
/// with all its buckets here; they are counted one by one.
fn parse(text: &str) -> io::Result<(u64, f64)> {
    let scrape = Scrape::parse(text.lines().map(|line| Ok(line.to_owned())))?;
    let mut samples = 0;
    let mut sum = 0.0;
    let mut add = |value: f64| {
        samples += 1;
        if value.is_finite() {
            sum += value;
        }
    };
    for sample in &scrape.samples {
        match &sample.value {
            Value::Counter(value) | Value::Gauge(value) | Value::Untyped(value) => add(*value),
            Value::Histogram(buckets) => buckets.iter().for_each(|each| add(each.count)),
            Value::Summary(quantiles) => quantiles.iter().for_each(|each| add(each.count)),
        }
    }
    Ok((samples, sum))
}

fn answer(question: &str) -> Result<String, Box<dyn std::error::Error>> {
    let words: Vec<&str> = question.split_whitespace().collect();
    let [parser, format, file, milliseconds] = words[..] else {
        return Err("parser format file milliseconds".into());
    };
    if parser != "prometheus-parse" || format != "prometheus" {
        return Err(format!("no {parser} for {format}").into());
    }
    let text = std::fs::read_to_string(file)?;
    let least = Duration::from_millis(milliseconds.parse()?);
    let (mut samples, mut sum) = parse(&text)?;
    let mut passes = 0;
    let begin = Instant::now();
    let start = cpu_nanoseconds();
    while passes == 0 || begin.elapsed() < least {
        (samples, sum) = parse(&text)?;
        passes += 1;
    }
    let time = (cpu_nanoseconds() - start) as f64 / f64::from(passes);
    Ok(format!("{time} {samples} {sum}"))
}

fn main() -> io::Result<()> {
    let mut out = io::stdout();
    for question in io::stdin().lock().lines() {
        match answer(&question?) {
            Ok(answer) => writeln!(out, "{answer}")?,
            Err(error) => writeln!(out, "error {error}")?,
        }
        out.flush()?;
    }
    Ok(())
}
