package org.gongkai.audit;

import org.gongkai.audit.Verification.Broken;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the seals and their leaves, one row at a time, and remembers the first that
 * does not hold.
 */
final class SealCheck {

	private final SealKey key;

	private @Nullable Seal seal;

	private StoredSeals.Bundle bundle = new StoredSeals.Bundle();

	private @Nullable Broken firstBroken;

	SealCheck(SealKey key) {
		this.key = key;
	}

	/**
	 * The next leaf.
	 * @param seal the seal it lies under
	 * @param leaf the leaf, or null when the seal has none left
	 * @param hash the entry's hash today, or null when the entry is gone
	 */
	void next(Seal seal, @Nullable SealLeaf leaf, @Nullable String hash) {
		Seal before = this.seal;
		if (before == null || before.number() != seal.number()) {
			end();
			follows(seal, before);
			this.seal = seal;
			this.bundle = new StoredSeals.Bundle();
		}
		if (leaf == null) {
			return;
		}
		this.bundle.add(leaf);
		if (hash == null) {
			broken(null, leaf.subject(), leaf.position(),
					"第%d次封存时的此条记录（编号%d）已被删除".formatted(seal.number(), leaf.entryId()));
		}
		else if (!hash.equals(leaf.hash())) {
			broken(leaf.entryId(), leaf.subject(), leaf.position(), "与第%d次封存时的内容不一致，已被改动或替换".formatted(seal.number()));
		}
	}

	/** Compares the last seal with its leaves. */
	void end() {
		Seal last = this.seal;
		if (last != null && !this.bundle.matches(last)) {
			broken(last, "封存清单与封存时的根摘要不一致");
		}
	}

	@Nullable Broken firstBroken() {
		return this.firstBroken;
	}

	private void follows(Seal seal, @Nullable Seal before) {
		long expected = (before != null) ? before.number() + 1 : 1;
		if (seal.number() != expected) {
			broken(null, "seal", expected, "第%d次封存已被删除".formatted(expected));
		}
		else if (!seal.previousSeal().equals((before != null) ? before.digest() : EntryHash.NONE)) {
			broken(seal, "与前一次封存不衔接");
		}
		else if (!this.key.verifies(seal.signer(), seal.statement(), seal.signature())) {
			broken(seal, "封存的签名无效：内容已被改动，或不是用本机关的密钥签署");
		}
	}

	private void broken(Seal at, String reason) {
		broken(null, "seal", at.number(), reason);
	}

	private void broken(@Nullable Long entryId, String subject, long position, String reason) {
		if (this.firstBroken == null) {
			this.firstBroken = new Broken(entryId, subject, position, reason);
		}
	}

}
