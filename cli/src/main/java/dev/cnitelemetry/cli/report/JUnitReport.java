// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import java.io.PrintStream;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as the XML of JUnit: one test a finding. Errors and warnings failed; what is of style
 * was skipped, since it does not make a run fail; without findings one test passed.
 */
public final class JUnitReport {

  private JUnitReport() {}

  /**
   * Prints the document.
   *
   * @param out where to print
   * @param report what was found
   * @param suite what was looked at
   */
  public static void print(PrintStream out, Report report, String suite) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      lineFeed(xml, 0);
      xml.writeStartElement("testsuites");
      lineFeed(xml, 1);
      xml.writeStartElement("testsuite");
      int findings = report.findings().size();
      long skipped =
          report.findings().stream().filter(each -> each.severity() == Severity.STYLE).count();
      attribute(xml, "name", suite);
      attribute(xml, "tests", Integer.toString(Math.max(findings, 1)));
      attribute(xml, "failures", Long.toString(findings - skipped));
      attribute(xml, "errors", "0");
      attribute(xml, "skipped", Long.toString(skipped));
      attribute(xml, "time", "0");
      for (Finding finding : report.findings()) {
        test(xml, suite, finding);
      }
      if (findings == 0) {
        lineFeed(xml, 2);
        xml.writeEmptyElement("testcase");
        attribute(xml, "name", "no findings");
        attribute(xml, "classname", suite);
        attribute(xml, "time", "0");
      }
      lineFeed(xml, 1);
      xml.writeEndElement();
      lineFeed(xml, 0);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    out.println(text);
  }

  private static void test(XMLStreamWriter xml, String suite, Finding finding)
      throws XMLStreamException {
    lineFeed(xml, 2);
    xml.writeStartElement("testcase");
    String place = finding.place().toString();
    String what = finding.subject().isEmpty() ? "" : " of " + finding.subject();
    attribute(xml, "name", finding.code().text() + what + (place.isEmpty() ? "" : " at " + place));
    attribute(xml, "classname", suite);
    attribute(xml, "time", "0");
    lineFeed(xml, 3);
    boolean style = finding.severity() == Severity.STYLE;
    xml.writeStartElement(style ? "skipped" : "failure");
    attribute(xml, "message", finding.message());
    if (!style) {
      attribute(xml, "type", finding.code().text());
      xml.writeCharacters(allowed(finding.toString()));
    }
    xml.writeEndElement();
    lineFeed(xml, 2);
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, allowed(value));
  }

  private static void lineFeed(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no place for some characters, not even escaped. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    Printable.of(text)
        .codePoints()
        .map(
            point ->
                point < 0x20
                        || (point >= 0xd800 && point < 0xe000)
                        || point == 0xfffe
                        || point == 0xffff
                    ? 0xfffd
                    : point)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
