/** 引用是否有据: links, attachments, sources, document numbers, maps and pictures. */
@NullMarked
package org.gongkai.inspection.reference;

import org.jspecify.annotations.NullMarked;
