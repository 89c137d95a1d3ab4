/** The labelled texts by which the inspection rules are measured. */
@NullMarked
package org.gongkai.inspection.labelled;

import org.jspecify.annotations.NullMarked;
