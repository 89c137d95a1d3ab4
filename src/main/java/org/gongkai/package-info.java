/** 公开: a government office's documents from draft to public page. */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
