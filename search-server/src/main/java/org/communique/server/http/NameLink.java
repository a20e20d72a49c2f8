package org.communique.server.http;

/**
 * A name with a page of its own.
 *
 * @param href address of the page
 * @param text who it is
 */
public record NameLink(String href, String text) {}
