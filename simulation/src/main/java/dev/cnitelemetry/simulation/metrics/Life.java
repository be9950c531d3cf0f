// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import java.time.Instant;
import java.util.List;

/** One instance of a component: when it started, and what goes wrong with it. */
final class Life {

  private static final double OLDEST_DAYS = 12;
  private static final double FLAP_SECONDS = 360;
  private static final double FLAP_DOWN_SECONDS = 150;

  private final String instance;
  private final double simulationStart;
  private final double firstStart;
  private final List<Incident> incidents;

  Life(String instance, Instant start, long seed, List<Incident> incidents) {
    this.instance = instance;
    this.simulationStart = start.getEpochSecond();
    this.firstStart =
        simulationStart
            - Math.floor((0.5 + OLDEST_DAYS * Wave.fraction(Wave.mix(seed, instance))) * 86_400);
    this.incidents = incidents.stream().filter(each -> each.isAt(instance)).toList();
  }

  String instance() {
    return instance;
  }

  double simulationStart() {
    return simulationStart;
  }

  double begin(Incident incident) {
    return simulationStart + incident.from().toSeconds();
  }

  double end(Incident incident) {
    return simulationStart + incident.to().toSeconds();
  }

  /** Whether the process runs. */
  boolean isUp(double time) {
    return incidents.stream()
        .noneMatch(
            each ->
                each.kind() == Incident.Kind.RESTART && time >= begin(each) && time < end(each));
  }

  /** When the process that runs at a moment was started. */
  double started(double time) {
    double started = firstStart;
    for (Incident each : incidents) {
      if (each.kind() == Incident.Kind.RESTART && end(each) <= time) {
        started = Math.max(started, end(each));
      }
    }
    return started;
  }

  /** Whether something goes wrong at a moment. */
  boolean suffers(Incident.Kind kind, double time) {
    return incidents.stream()
        .anyMatch(each -> each.kind() == kind && time >= begin(each) && time < end(each));
  }

  /** How long something went wrong between two moments. */
  double suffered(Incident.Kind kind, double from, double to) {
    double seconds = 0;
    for (Incident each : incidents) {
      if (each.kind() == kind) {
        seconds += Math.max(0, Math.min(to, end(each)) - Math.max(from, begin(each)));
      }
    }
    return seconds;
  }

  /** How far an incident has come at a moment: 0 at its begin, 1 at its end, 0 outside. */
  double progress(Incident.Kind kind, double time) {
    for (Incident each : incidents) {
      if (each.kind() == kind && time >= begin(each) && time < end(each)) {
        return (time - begin(each)) / (end(each) - begin(each));
      }
    }
    return 0;
  }

  /** Whether the session that flaps is up. */
  boolean isSessionUp(double time) {
    if (!suffers(Incident.Kind.BGP_FLAPPING, time)) {
      return true;
    }
    return (time - simulationStart) % FLAP_SECONDS >= FLAP_DOWN_SECONDS;
  }

  /** Since when the session that flaps is as it is. */
  double sessionChanged(double time) {
    double last = firstStart;
    for (Incident each : incidents) {
      if (each.kind() == Incident.Kind.BGP_FLAPPING) {
        for (double at = begin(each); at < end(each) && at <= time; at += 10) {
          if (isSessionUp(at) != isSessionUp(at - 10)) {
            last = at;
          }
        }
        if (end(each) <= time) {
          last = Math.max(last, end(each));
        }
      }
    }
    return last;
  }
}
