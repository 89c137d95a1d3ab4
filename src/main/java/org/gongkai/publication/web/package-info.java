/** The pages of the public site, and the office's pages around them. */
@NullMarked
package org.gongkai.publication.web;

import org.jspecify.annotations.NullMarked;
