/** 涉密标志: marks that keep a document from being published. */
@NullMarked
package org.gongkai.inspection.secrecy;

import org.jspecify.annotations.NullMarked;
