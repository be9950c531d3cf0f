// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import javax.annotation.Nullable;

/** Which accessors go with which event, for those who took a wrong one. */
final class EventAccessors {
  private EventAccessors() {}

  static String complaint(String accessor, @Nullable Event event) {
    if (event == null) {
      return accessor + " has nothing to say: call reset(...), then next()";
    }
    return accessor
        + " has nothing to say on "
        + event
        + switch (event) {
          case HELP -> ": ask family(), help(), definition() or lineText()";
          case TYPE -> ": ask family(), kind(), definition() or lineText()";
          case UNIT -> ": ask family(), unit(), definition() or lineText()";
          case COMMENT -> ": ask comment() or lineText()";
          case SAMPLE ->
              ": ask name(), labelCount(), labelName(int), labelValue(int), value(),"
                  + " hasTimestamp(), exemplarCount(), family(), kind(), definition() or"
                  + " lineText()";
          case MALFORMED -> ": ask error() or lineText()";
          case END -> ": the input is over; call reset(...) for the next one";
        };
  }
}
