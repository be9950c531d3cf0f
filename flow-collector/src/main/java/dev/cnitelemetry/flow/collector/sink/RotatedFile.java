// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import javax.annotation.Nullable;

/**
 * A file that is set aside when it is full, and begun anew: {@code flows.log} becomes {@code
 * flows-2023-11-14T22-14-20.000.log}, or {@code ….log.gz}, and the oldest of those are deleted. A
 * file that is there already is continued.
 *
 * <p>What is written by one call stays in one file. Files are compressed by a thread of their own.
 * Not for use by several threads at once.
 *
 * <pre>{@code
 * RotatedFile file =
 *     RotatedFile.builder(Path.of("flows.log")).maximumOctets(100L << 20).maximumFiles(3).open();
 * }</pre>
 */
public final class RotatedFile extends OutputStream {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String UNFINISHED = ".gz.tmp";
  private static final int BUFFER = 1 << 16;
  private static final long CLOSE_MILLISECONDS = 10_000;

  private final Builder settings;
  private final Path file;
  private final String stem;
  private final String suffix;
  private OutputStream out = OutputStream.nullOutputStream();
  private long size;
  private @Nullable Thread compressing;

  private RotatedFile(Builder builder) throws IOException {
    settings = builder;
    file = builder.file.toAbsolutePath();
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    stem = (dot > 0 ? name.substring(0, dot) : name) + "-";
    suffix = dot > 0 ? name.substring(dot) : "";
    begin();
    deleteUnfinished();
    deleteOld();
  }

  /**
   * A builder.
   *
   * @param file the file to write
   * @return a new builder
   */
  public static Builder builder(Path file) {
    return new Builder(file);
  }

  private void begin() throws IOException {
    out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            BUFFER);
    size = Files.size(file);
    if (size > 0 && !endsALine()) {
      out.write('\n'); // a full disk, or the end of the machine, has cut the last line
      out.flush();
      size++;
    }
    if (size == 0 && settings.header.length > 0) {
      out.write(settings.header);
      out.flush();
      size = settings.header.length;
    }
  }

  private boolean endsALine() throws IOException {
    if (!Files.isRegularFile(file)) {
      return true;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.position(Math.max(0, channel.size() - 1)).read(last);
      return last.get(0) == '\n';
    }
  }

  /** Deletes what a killed process has left half compressed; what it was made of is there. */
  private void deleteUnfinished() throws IOException {
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(file.getParent())) {
      for (Path sibling : siblings) {
        String name = String.valueOf(sibling.getFileName());
        if (name.endsWith(UNFINISHED)
            && timeOf(name.substring(0, name.length() - UNFINISHED.length())) != null) {
          Files.deleteIfExists(sibling);
        }
      }
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    if (size > settings.header.length && size + length > settings.maximumOctets) {
      rotate();
    }
    out.write(octets, offset, length);
    size += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void rotate() throws IOException {
    out.close();
    Path aside = null;
    for (Instant time = Instant.now(); aside == null; time = time.plusMillis(1)) {
      Path free = file.resolveSibling(stem + NAME.format(time) + suffix);
      if (!Files.exists(free) && !Files.exists(Path.of(free + ".gz"))) {
        aside = free;
      }
    }
    Files.move(file, aside);
    begin();
    if (settings.compress) {
      compress(aside);
    } else {
      deleteOld();
    }
  }

  private void compress(Path aside) {
    awaitCompressed();
    Thread thread =
        new Thread(
            () -> {
              try {
                gzip(aside);
                deleteOld();
              } catch (IOException e) {
                return; // it stays as it is, which loses nothing
              }
            },
            "flow-log-gzip");
    thread.setDaemon(true);
    compressing = thread;
    thread.start();
  }

  private static void gzip(Path aside) throws IOException {
    Path unfinished = Path.of(aside + UNFINISHED);
    try (InputStream in = Files.newInputStream(aside);
        OutputStream packed = new GZIPOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
      in.transferTo(packed);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, Path.of(aside + ".gz"), StandardCopyOption.ATOMIC_MOVE);
    Files.delete(aside);
  }

  private void awaitCompressed() {
    Thread thread = compressing;
    if (thread != null) {
      try {
        thread.join(CLOSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Deletes files that were set aside and are too many or too old; others' files stay. */
  private void deleteOld() throws IOException {
    TreeMap<Instant, Path> aside = new TreeMap<>();
    Path directory = file.getParent();
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(directory)) {
      for (Path sibling : siblings) {
        Instant time = timeOf(String.valueOf(sibling.getFileName()));
        if (time != null) {
          aside.put(time, sibling);
        }
      }
    }
    List<Path> deleted = new ArrayList<>();
    int left = aside.size();
    Duration age = settings.maximumAge;
    Instant oldest = age == null ? Instant.MIN : Instant.now().minus(age);
    for (var each : aside.entrySet()) {
      boolean many = settings.maximumFiles > 0 && left > settings.maximumFiles;
      if (many || each.getKey().isBefore(oldest)) {
        deleted.add(each.getValue());
        left--;
      }
    }
    for (Path each : deleted) {
      Files.deleteIfExists(each);
    }
  }

  private @Nullable Instant timeOf(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (!plain.startsWith(stem)
        || !plain.endsWith(suffix)
        || plain.length() < stem.length() + suffix.length()) {
      return null;
    }
    try {
      String time = plain.substring(stem.length(), plain.length() - suffix.length());
      return LocalDateTime.parse(time, NAME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    awaitCompressed();
  }

  /** How a file is rotated. Not for use by several threads at once. */
  public static final class Builder {
    private final Path file;
    private byte[] header = {};
    private long maximumOctets = 100L << 20;
    private int maximumFiles = 3;
    private @Nullable Duration maximumAge;
    private boolean compress = true;

    private Builder(Path file) {
      this.file = file;
    }

    /**
     * What each new file begins with; nothing unless set.
     *
     * @param octets the octets
     * @return this
     */
    Builder header(byte[] octets) {
      header = octets.clone();
      return this;
    }

    /**
     * How large a file becomes; 100 MiB unless set.
     *
     * @param octets 1 or more; what one call writes goes into one file, however large it is
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maximumOctets(long octets) {
      if (octets < 1) {
        throw new IllegalArgumentException("a file has room for an octet, not for " + octets);
      }
      maximumOctets = octets;
      return this;
    }

    /**
     * How many files that were set aside are kept; 3 unless set.
     *
     * @param files 0 for any number
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maximumFiles(int files) {
      if (files < 0) {
        throw new IllegalArgumentException("a number of files is not negative: " + files);
      }
      maximumFiles = files;
      return this;
    }

    /**
     * How long files that were set aside are kept, whatever their number; for ever unless set.
     *
     * @param age more than zero
     * @return this
     * @throws IllegalArgumentException if it is zero or negative
     */
    public Builder maximumAge(Duration age) {
      if (age.isZero() || age.isNegative()) {
        throw new IllegalArgumentException("an age is longer than nothing, not " + age);
      }
      maximumAge = age;
      return this;
    }

    /**
     * Whether files that were set aside are compressed by gzip; they are unless set.
     *
     * @param gzip whether they are
     * @return this
     */
    public Builder compress(boolean gzip) {
      compress = gzip;
      return this;
    }

    /**
     * Opens the file.
     *
     * @return a new stream
     * @throws IOException if it cannot be opened or written, or its directory cannot be read
     */
    public RotatedFile open() throws IOException {
      return new RotatedFile(this);
    }
  }
}
