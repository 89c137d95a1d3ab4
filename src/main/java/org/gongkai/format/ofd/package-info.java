/**
 * 版式文件: pages of a PDF file written again as OFD (GB/T 33190-2016), the same to the tenth
 * of a millimetre.
 */
@NullMarked
package org.gongkai.format.ofd;

import org.jspecify.annotations.NullMarked;
