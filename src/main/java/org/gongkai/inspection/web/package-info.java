/** What the editor is told about a text while it is written. */
@NullMarked
package org.gongkai.inspection.web;

import org.jspecify.annotations.NullMarked;
