package org.gongkai.audit;

import org.gongkai.audit.Verification.Broken;
import org.jspecify.annotations.Nullable;

/** Walks along the chains, one row at a time, and remembers the first that breaks. */
final class ChainCheck {

	private long entries;

	private @Nullable EntryRow last;

	private @Nullable End end;

	private @Nullable Broken firstBroken;

	void next(EntryRow row, End end) {
		this.entries++;
		EntryRow before = this.last;
		if (before == null || !before.subject().equals(row.subject())) {
			end();
			before = null;
		}
		check(row, before);
		this.last = row;
		this.end = end;
	}

	/** Compares the last row of a chain with its recorded end. */
	void end() {
		EntryRow row = this.last;
		End expected = this.end;
		if (row == null || expected == null) {
			return;
		}
		if (expected.hash() == null) {
			broken(row.id(), row.subject(), row.position(), "记录链的末端登记已被删除");
		}
		else if (expected.position() > row.position()) {
			broken(null, row.subject(), row.position() + 1,
					"末尾的记录已被删除，应有%d条，只有%d条".formatted(expected.position(), row.position()));
		}
		else if (expected.position() < row.position()) {
			broken(row.id(), row.subject(), row.position(), "此条是在系统之外插入的，末端登记为第%d条".formatted(expected.position()));
		}
		else if (!expected.hash().equals(row.hash())) {
			broken(row.id(), row.subject(), row.position(), "末条记录与末端登记的摘要不一致");
		}
		this.last = null;
	}

	long entries() {
		return this.entries;
	}

	@Nullable Broken firstBroken() {
		return this.firstBroken;
	}

	private void check(EntryRow row, @Nullable EntryRow before) {
		long expected = (before != null) ? before.position() + 1 : 1;
		String previousHash = (before != null) ? before.hash() : EntryHash.NONE;
		if (row.position() > expected) {
			broken(null, row.subject(), expected, "第%d条记录已被删除".formatted(expected));
		}
		else if (row.position() < expected) {
			broken(row.id(), row.subject(), row.position(), "记录的序号不在链中，是插入的");
		}
		else if (!EntryHash.of(row).equals(row.hash())) {
			broken(row.id(), row.subject(), row.position(), "记录的内容与其摘要不一致，已被改动或调换");
		}
		else if (!row.previousHash().equals(previousHash)) {
			broken(row.id(), row.subject(), row.position(), "与前一条记录不衔接，前一条或本条已被替换或调换");
		}
	}

	private void broken(@Nullable Long id, String subject, long position, String reason) {
		if (this.firstBroken == null) {
			this.firstBroken = new Broken(id, subject, position, reason);
		}
	}

	/**
	 * The recorded end of a chain.
	 *
	 * @param position how many entries it has
	 * @param hash hash of the last, null when the record of the end is gone
	 */
	record End(long position, @Nullable String hash) {
	}

}
