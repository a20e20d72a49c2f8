/** What the analysis promises, on real words and on random text. */
@NullMarked
package org.communique.lexicon.analysis;

import org.jspecify.annotations.NullMarked;
