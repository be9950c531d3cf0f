package dev.cnitelemetry.text;

/** What a sample's line consists of. One object, filled again for each sample. */
final class SampleTokens {
  final Scratch scratch;
  final ByteSlice name = new ByteSlice();
  boolean named;
  boolean nameQuoted;

  /** Where in the line the name stands, for messages. */
  int namePosition;

  final LabelTokens labels;
  final Measurement measurement = new Measurement();

  boolean hasExemplar;
  int exemplarPosition;
  final LabelTokens exemplarLabels;
  final Measurement exemplar = new Measurement();

  SampleTokens(Scratch scratch) {
    this.scratch = scratch;
    labels = new LabelTokens(scratch);
    exemplarLabels = new LabelTokens(scratch);
  }

  void clear(byte[] line) {
    named = false;
    hasExemplar = false;
    labels.clear(line);
  }

  /** Lets go of the array of an input that is over. */
  void release() {
    name.clear();
    labels.release();
    measurement.release();
    exemplarLabels.release();
    exemplar.release();
  }
}
