/** 词表: lists of terms that the office keeps as data, and the rules that read them. */
@NullMarked
package org.gongkai.inspection.terms;

import org.jspecify.annotations.NullMarked;
