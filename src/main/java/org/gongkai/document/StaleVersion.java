package org.gongkai.document;

/** Somebody else has saved in the meantime; nothing was changed. */
public class StaleVersion extends RuntimeException {

	private final Document current;

	public StaleVersion(Document current, int expected) {
		super("这份文稿已有第%d版，您修改的是第%d版。请比较两边的内容后再保存。".formatted(current.version(), expected));
		this.current = current;
	}

	public Document current() {
		return this.current;
	}

}
