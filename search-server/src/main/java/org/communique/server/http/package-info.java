/**
 * Answers over HTTP: JSON for programs, pages for people.
 *
 * <p>The doors are {@link org.communique.server.http.NewsServer} and {@link org.communique.server.http.AnswerJson}, which the
 * command line prints too. Its one subtlety: only {@link org.communique.server.http.Markup} makes HTML of text with marks, and
 * it escapes first.
 */
@NullMarked
package org.communique.server.http;

import org.jspecify.annotations.NullMarked;
