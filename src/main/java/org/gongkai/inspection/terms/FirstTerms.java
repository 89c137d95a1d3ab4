package org.gongkai.inspection.terms;

import java.util.List;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.inspection.terms.TermLists.Action;
import org.gongkai.inspection.terms.TermLists.Row;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the office's lists from the starting set, a kind once: a list that is there is
 * the office's and is left alone, whatever a later release brings.
 */
@Component
class FirstTerms implements SmartInitializingSingleton {

	private static final String OWNER = "政府信息公开工作机构";

	private final TermTable table;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	FirstTerms(TermTable table, AuditTrail trail, TransactionTemplate transaction) {
		this.table = table;
		this.trail = trail;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		for (TermKind kind : TermKind.values()) {
			if (this.table.list(kind).isEmpty()) {
				create(kind);
			}
		}
	}

	private void create(TermKind kind) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				List<TermEntry> entries = ShippedTerms.of(kind);
				this.table.create(kind, OWNER);
				this.table.insert(kind, 1, entries.stream().map((entry) -> new Row(0, 1, null, entry)).toList());
				String note = "随软件提供的初始词条%d条".formatted(entries.size());
				this.table.keep(kind, 1, Action.START, note, null);
				this.trail.append(new Act(StoredTermLists.SUBJECT, null, "系统", "", "", "START_TERMS", note, null, null,
						Map.of("list", kind.name(), "version", "1")));
			});
		}
		catch (DataIntegrityViolationException ex) {
			if (this.table.list(kind).isEmpty()) {
				throw ex;
			}
			// another node started on the same empty database and was first
		}
	}

}
