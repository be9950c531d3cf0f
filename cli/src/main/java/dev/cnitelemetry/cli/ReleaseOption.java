package dev.cnitelemetry.cli;

import dev.cnitelemetry.metrics.Release;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code PRODUCT=VERSION}. */
final class ReleaseOption implements ITypeConverter<Release> {
  @Override
  public Release convert(String value) {
    int equals = value.indexOf('=');
    if (equals < 1) {
      throw new TypeConversionException("expected PRODUCT=VERSION, as in antrea=v1.6.1");
    }
    try {
      return Release.of(value.substring(0, equals), value.substring(equals + 1));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
