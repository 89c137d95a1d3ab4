package org.gongkai.format.hidden;

/**
 * Something that a file hides.
 *
 * @param kind what it is
 * @param where where it is, as 第3段 or 工作表“表1”; may be blank for the file as a whole
 * @param sample a short piece of it; may be blank
 */
public record HiddenItem(HiddenKind kind, String where, String sample) {

	/** The item in one line. */
	public String line() {
		StringBuilder line = new StringBuilder(this.kind.label());
		if (!this.where.isBlank()) {
			line.append("（").append(this.where).append("）");
		}
		if (!this.sample.isBlank()) {
			line.append("：").append(this.sample);
		}
		return line.toString();
	}

}
