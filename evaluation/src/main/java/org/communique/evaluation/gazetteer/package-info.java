/**
 * What a gazetteer of a million variants costs: time to load, memory held, time that questions take with it.
 *
 * <p>The door is {@link org.communique.evaluation.gazetteer.GazetteerCommand}. The names are made up, of words that real
 * names have where there are any, so that many people share a given name and some a surname, as they do.
 */
@NullMarked
package org.communique.evaluation.gazetteer;

import org.jspecify.annotations.NullMarked;
