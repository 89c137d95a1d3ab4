/** 文稿的页面和答复: what the module's refusals look like to the user. */
@NullMarked
package org.gongkai.document.web;

import org.jspecify.annotations.NullMarked;
