package org.gongkai.document;

/** There is no such document, or the person may not know that there is. */
public class DocumentNotFound extends RuntimeException {

	public DocumentNotFound(long id) {
		super("没有找到编号为" + id + "的文稿，或者您无权查看");
	}

}
