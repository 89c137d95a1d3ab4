/** Pages of the review: task list, document page, decision, printable forms. */
@NullMarked
package org.gongkai.review.web;

import org.jspecify.annotations.NullMarked;
