// SPDX-License-Identifier: Apache-2.0
/** Metrics of one's own: data files to a catalogue or to typed Java constants. */
module dev.cnitelemetry.generator {
  requires transitive dev.cnitelemetry.metrics;
  requires transitive dev.cnitelemetry.text;
  requires java.compiler;
  requires com.palantir.javapoet;
  requires org.snakeyaml.engine.v2;

  exports dev.cnitelemetry.generator;
}
