// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.VectorMatching;
import java.util.List;
import java.util.Optional;

/** Reads what may be written after a binary operator: which series go together, what fills gaps. */
final class MatchingParser {

  private final TokenStream tokens;
  private final SelectorParser selectors;
  private final DurationParser durations;

  MatchingParser(TokenStream tokens, SelectorParser selectors, DurationParser durations) {
    this.tokens = tokens;
    this.selectors = selectors;
    this.durations = durations;
  }

  /** The matching that is next; the default one where nothing is written. */
  VectorMatching matching() {
    Token token = tokens.peek();
    boolean isOn = token == Token.ON;
    List<GroupLabel> labels = List.of();
    List<GroupLabel> include = List.of();
    VectorMatching.Group group = VectorMatching.Group.NONE;
    if (isOn || token == Token.IGNORING) {
      tokens.next();
      labels = selectors.labels("after " + token.words);
      Token side = tokens.peek();
      if (side == Token.GROUP_LEFT || side == Token.GROUP_RIGHT) {
        tokens.next();
        group = side == Token.GROUP_LEFT ? VectorMatching.Group.LEFT : VectorMatching.Group.RIGHT;
        if (tokens.peek() == Token.LEFT_PAREN) {
          include = selectors.labels("after " + side.words);
        } else if (!tokens.peek().beginsExpression() && !isFill(tokens.peek())) {
          throw tokens.unexpected("after " + side.words, "( or an expression");
        }
      }
    }
    VectorMatching.Fill left = null;
    VectorMatching.Fill right = null;
    Token fill = tokens.peek();
    if (fill == Token.FILL) {
      left = fill();
      right = left;
    } else if (fill == Token.FILL_LEFT) {
      left = fill();
      right = tokens.peek() == Token.FILL_RIGHT ? fill() : null;
    } else if (fill == Token.FILL_RIGHT) {
      right = fill();
      left = tokens.peek() == Token.FILL_LEFT ? fill() : null;
    }
    boolean isDefault = !isOn && labels.isEmpty() && group == VectorMatching.Group.NONE;
    if (isDefault && left == null && right == null) {
      return VectorMatching.DEFAULT;
    }
    return new VectorMatching(isOn, labels, group, include, left, right);
  }

  private static boolean isFill(Token token) {
    return token == Token.FILL || token == Token.FILL_LEFT || token == Token.FILL_RIGHT;
  }

  private VectorMatching.Fill fill() {
    tokens.next();
    String where = "in " + tokens.value();
    tokens.expect(Token.LEFT_PAREN, where);
    boolean isMinus = tokens.peek() == Token.SUBTRACT;
    if (isMinus || tokens.peek() == Token.ADD) {
      tokens.next();
    }
    Token token = tokens.peek();
    VectorMatching.Fill fill;
    if (token == Token.VARIABLE) {
      tokens.next();
      fill =
          new VectorMatching.Fill(
              Double.NaN, Optional.of(isMinus ? "-" + tokens.value() : tokens.value()));
    } else if (token == Token.NUMBER || token == Token.DURATION) {
      tokens.next();
      double value = durations.literal(token);
      fill = VectorMatching.Fill.of(isMinus ? -value : value);
    } else {
      throw tokens.unexpected(where, "a number");
    }
    tokens.expect(Token.RIGHT_PAREN, where);
    return fill;
  }
}
