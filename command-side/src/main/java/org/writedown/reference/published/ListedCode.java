package org.writedown.reference.published;

/**
 * One entry of a plain list of codes.
 *
 * @param title its words where they are public domain, else empty
 */
public record ListedCode(String code, String title) {}
