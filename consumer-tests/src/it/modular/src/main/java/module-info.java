/** A program that is a named module. */
module example.modular {
  requires dev.cnitelemetry.catalog.antrea;
  requires dev.cnitelemetry.ipfix;
  requires dev.cnitelemetry.text;
}
