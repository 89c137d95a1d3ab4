/**
 * What the editor is told while a text is written, and the pages of the disclosure office
 * about the rules: how good they are, which gate asks which.
 */
@NullMarked
package org.gongkai.inspection.web;

import org.jspecify.annotations.NullMarked;
