// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code verb}. Verb of the request. */
public enum RequestVerb implements LabelValue {
  /** {@code APPLY}: Server-side apply. */
  APPLY("APPLY"),

  /** {@code CONNECT}: Connection to a subresource such as exec or proxy. */
  CONNECT("CONNECT"),

  /** {@code CREATE}: Creation of an object. */
  CREATE("CREATE"),

  /** {@code DELETE}: Deletion of an object. */
  DELETE("DELETE"),

  /** {@code DELETECOLLECTION}: Deletion of several objects at once. */
  DELETECOLLECTION("DELETECOLLECTION"),

  /** {@code GET}: Reading of one object. */
  GET("GET"),

  /** {@code LIST}: Reading of several objects. */
  LIST("LIST"),

  /** {@code PATCH}: Change of parts of an object. */
  PATCH("PATCH"),

  /** {@code POST}: The HTTP method where no verb is known. */
  POST("POST"),

  /** {@code PROXY}: Request passed on to another server. */
  PROXY("PROXY"),

  /** {@code PUT}: The HTTP method where no verb is known. */
  PUT("PUT"),

  /** {@code UPDATE}: Replacement of an object. */
  UPDATE("UPDATE"),

  /** {@code WATCH}: Watch of objects, WATCHLIST included. */
  WATCH("WATCH"),

  /** {@code other}: Any other method. */
  OTHER("other");

  private final String text;

  RequestVerb(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
