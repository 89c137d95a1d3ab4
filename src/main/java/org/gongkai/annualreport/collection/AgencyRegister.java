package org.gongkai.annualreport.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** 机关名录: which agencies hand their reports in to this office. */
@Service
public class AgencyRegister {

	static final String SUBJECT = "report-collection:register";

	private final AgencyTable agencies;

	private final Organization organization;

	private final CollectionPosts posts;

	private final AuditTrail trail;

	private final TransactionTemplate alone;

	AgencyRegister(AgencyTable agencies, Organization organization, CollectionPosts posts, AuditTrail trail,
			PlatformTransactionManager transactions) {
		this.agencies = agencies;
		this.organization = organization;
		this.posts = posts;
		this.trail = trail;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** This office itself, the top of the tree; it is entered when first asked for. */
	public SupervisedAgency root() {
		String name = this.organization.agency().name();
		Optional<SupervisedAgency> known = this.agencies.root();
		if (known.isPresent() && known.get().name().equals(name)) {
			return known.get();
		}
		try {
			this.alone.executeWithoutResult((status) -> enterRoot(known.orElse(null), name));
		}
		catch (DataIntegrityViolationException ex) {
			// another request has entered it in the same moment, or one below has the
			// name
			return this.agencies.root().orElseThrow(() -> ex);
		}
		return this.agencies.root().orElseThrow();
	}

	/** All agencies and who stands below whom. */
	AgencyTree tree() {
		return AgencyTree.of(this.agencies.all());
	}

	/**
	 * A page of the agencies below this office, in the order of the register.
	 * @param words of name or credit code, blank for all
	 * @param after the number behind which the page begins, 0 for the first
	 */
	public KeyPage<SupervisedAgency> page(String words, long after, Member member) {
		this.posts.requireReader(member);
		return this.agencies.page(words, after);
	}

	/**
	 * An agency.
	 * @throws ReviewRefused NOT_FOUND when there is none of that number
	 */
	public SupervisedAgency get(long id) {
		return this.agencies.find(id)
			.orElseThrow(
					() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("名录中没有这个机关，可能已经改动。请回到“机关名录”核对。")));
	}

	/** The agency whose name stands in a title. */
	Optional<SupervisedAgency> byName(String name) {
		return SupervisedAgency.key(name).isBlank() ? Optional.empty() : this.agencies.byName(name);
	}

	/**
	 * The agency by its full name or its credit code, as a form or a program names it.
	 */
	public Optional<SupervisedAgency> named(String nameOrCode) {
		if (nameOrCode.isBlank()) {
			// many an agency has no code
			return Optional.empty();
		}
		Optional<SupervisedAgency> found = byName(nameOrCode);
		return found.isPresent() ? found : this.agencies.byCreditCode(nameOrCode.strip());
	}

	/** Agencies that a title may have meant. */
	public List<SupervisedAgency> alike(String words, int count) {
		return SupervisedAgency.key(words).length() < 2 ? List.of() : this.agencies.alike(words, count);
	}

	/** By which names titles mean an agency. */
	public List<String> namesOf(long id) {
		return this.agencies.namesOf(id);
	}

	/**
	 * Enters an agency.
	 * @throws ReviewRefused INCOMPLETE with everything that is wrong
	 */
	@Transactional
	public SupervisedAgency add(AgencyEntry entry, Member member) {
		String post = this.posts.acting(member);
		refuse(problems(entry, null));
		long id = this.agencies.insert(entry, get(entry.parent()));
		audit(member, post, "ADD_SUPERVISED_AGENCY", entry, id);
		return get(id);
	}

	/**
	 * Changes an entry; a new name leaves the old one valid, so that older titles are
	 * still understood.
	 * @param lockVersion the version that the form showed
	 * @throws ReviewRefused INCOMPLETE, or CONFLICT when somebody was faster
	 */
	@Transactional
	public SupervisedAgency change(long id, int lockVersion, AgencyEntry entry, Member member) {
		String post = this.posts.acting(member);
		SupervisedAgency before = get(id);
		if (before.parent() == null) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of("本机关的名称等信息请由系统管理员在“机关信息”中修改"));
		}
		refuse(problems(entry, before));
		if (before.lockVersion() != lockVersion || !this.agencies.update(before, entry, get(entry.parent()))) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of("这个机关刚刚被别人改过，您的修改没有保存。请重新打开后再改。"));
		}
		if (!SupervisedAgency.key(before.name()).equals(SupervisedAgency.key(entry.name()))
				&& byName(entry.name()).isEmpty()) {
			this.agencies.addName(id, entry.name());
		}
		audit(member, post, "CHANGE_SUPERVISED_AGENCY", entry, id);
		return get(id);
	}

	/** From now on titles with that name mean the agency, too. */
	void learnName(SupervisedAgency agency, String name) {
		if (!SupervisedAgency.key(name).isBlank() && SupervisedAgency.key(name).length() <= 200
				&& byName(name).isEmpty()) {
			this.agencies.addName(agency.id(), name);
		}
	}

	/** Everything that speaks against an entry. */
	List<String> problems(AgencyEntry entry, @Nullable SupervisedAgency before) {
		List<String> problems = new ArrayList<>(entry.problems());
		byName(entry.name()).filter((other) -> before == null || other.id() != before.id())
			.ifPresent((other) -> problems.add("“%s”已经在名录中，不能重复登记".formatted(other.name())));
		Optional<SupervisedAgency> parent = this.agencies.find(entry.parent());
		if (parent.isEmpty()) {
			problems.add("请选择上级机关");
		}
		else if (before != null && (parent.get().id() == before.id() || parent.get().isBelow(before))) {
			problems.add("上级机关不能是它自己或它的下级");
		}
		else if (parent.get().path().length() > 300) {
			problems.add("层级太深，请检查上级机关");
		}
		if (entry.successor() != null && this.agencies.find(entry.successor()).isEmpty()) {
			problems.add("承接机关不在名录中，请先登记");
		}
		return problems;
	}

	/** One more agency, within the caller's transaction and already found to be right. */
	SupervisedAgency insert(AgencyEntry entry) {
		return get(this.agencies.insert(entry, get(entry.parent())));
	}

	private void enterRoot(@Nullable SupervisedAgency known, String name) {
		AgencyEntry entry = new AgencyEntry(name, "", ReportScope.GOVERNMENT, Coverage.SELF, 0, AgencyEntry.FIRST_YEAR,
				null, "", null);
		if (known == null) {
			this.agencies.insert(entry, null);
		}
		else if (this.agencies.update(known, entry, null) && byName(name).isEmpty()) {
			this.agencies.addName(known.id(), name);
		}
	}

	private void audit(Member member, String post, String action, AgencyEntry entry, long id) {
		this.trail.append(new Act(SUBJECT, member.id(), member.name(), post, "", action, entry.endReason(), null, null,
				Map.of("agency", Long.toString(id), "name", entry.name(), "activeFrom",
						Integer.toString(entry.activeFrom()), "activeUntil", String.valueOf(entry.activeUntil()),
						"coverage", entry.coverage().name())));
	}

	private static void refuse(List<String> problems) {
		if (!problems.isEmpty()) {
			throw new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, problems);
		}
	}

}
