/** Pages of the lists of terms. */
@NullMarked
package org.gongkai.inspection.terms.web;

import org.jspecify.annotations.NullMarked;
