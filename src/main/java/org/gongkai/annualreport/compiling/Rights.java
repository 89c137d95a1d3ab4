package org.gongkai.annualreport.compiling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;

import org.springframework.stereotype.Component;

/**
 * Who may do what with the year's figures, in a post of his own or for somebody absent.
 */
@Component
public class Rights {

	private static final Set<Role> READERS = Set.of(Role.DRAFTER, Role.SECTION_HEAD, Role.DISCLOSURE_OFFICER,
			Role.LEADER_IN_CHARGE, Role.SIGNATORY, Role.AUDITOR);

	private static final Set<Role> KEEPERS = Set.of(Role.DRAFTER, Role.DISCLOSURE_OFFICER);

	/** Who speaks for his section. */
	private static final Set<Role> SPEAKERS = Set.of(Role.DRAFTER, Role.SECTION_HEAD, Role.DISCLOSURE_OFFICER);

	private final Organization organization;

	private final Clock clock;

	Rights(Organization organization, Clock clock) {
		this.organization = organization;
		this.clock = clock;
	}

	/** Whether the person may look at figures, ledgers and where they come from. */
	public boolean reads(Member member) {
		return acts(member, READERS);
	}

	/** Whether he keeps the ledgers and brings earlier reports in. */
	public boolean keeps(Member member) {
		return acts(member, KEEPERS);
	}

	/** Whether he asks the sections for figures. */
	public boolean asks(Member member) {
		return acts(member, Set.of(Role.DISCLOSURE_OFFICER));
	}

	/** Whether he may make the report's document. */
	public boolean compiles(Member member) {
		return member.holds(Role.DRAFTER);
	}

	/** Whether he hands in for that section. */
	public boolean speaksFor(Member member, long sectionId) {
		return speaksIn(member, sectionId) || acting(member).stream()
			.anyMatch((absent) -> SPEAKERS.contains(absent.role()) && absent.member().sectionId() == sectionId);
	}

	/** The sections in which somebody can hand in. */
	public Set<Long> speakers() {
		return SPEAKERS.stream()
			.flatMap((role) -> this.organization.holding(role).stream())
			.map(Member::sectionId)
			.collect(Collectors.toSet());
	}

	/**
	 * Refuses whoever has nothing to do with the report.
	 * @throws CompilingRefused FORBIDDEN
	 */
	public void requireReader(Member member) {
		require(reads(member), "年度报告的数据由拟稿人、科室负责人、政府信息公开工作机构、分管领导、签发人和监督岗位查看。您的岗位不能查看，如有需要请联系系统管理员");
	}

	/**
	 * Refuses whoever does not keep the ledgers.
	 * @throws CompilingRefused FORBIDDEN
	 */
	public void requireKeeper(Member member) {
		require(keeps(member), "台账由拟稿人或政府信息公开工作机构登记。您的岗位只能查看，请联系他们办理");
	}

	/**
	 * Refuses whoever does not make the report's document.
	 * @throws CompilingRefused FORBIDDEN
	 */
	public void requireCompiler(Member member) {
		require(compiles(member), "年度报告由拟稿人编制。您的岗位只能查看，请联系他们办理");
	}

	/**
	 * Refuses whoever does not ask for figures.
	 * @throws CompilingRefused FORBIDDEN
	 */
	public void requireAsking(Member member) {
		require(asks(member), "向科室布置报送由政府信息公开工作机构进行。您的岗位不能布置，请联系他们办理");
	}

	/**
	 * Refuses whoever does not speak for the section; to other sections' people its
	 * figures do not exist.
	 * @throws CompilingRefused NOT_FOUND or FORBIDDEN
	 */
	void requireSpeaker(Member member, long sectionId) {
		if (!speaksFor(member, sectionId)) {
			throw (member.sectionId() == sectionId)
					? new CompilingRefused(CompilingRefused.Kind.FORBIDDEN, "本科室的数据由拟稿人或科室负责人报送。您的岗位不能报送，请联系他们办理")
					: new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "没有找到这个科室的报送任务。只能报送本科室的数据");
		}
	}

	private static boolean speaksIn(Member member, long sectionId) {
		return member.sectionId() == sectionId && SPEAKERS.stream().anyMatch(member::holds);
	}

	private boolean acts(Member member, Set<Role> roles) {
		return roles.stream().anyMatch(member::holds)
				|| acting(member).stream().anyMatch((absent) -> roles.contains(absent.role()));
	}

	private List<Absent> acting(Member member) {
		return this.organization.actingFor(member.id(), LocalDate.now(this.clock))
			.stream()
			.map((substitution) -> new Absent(substitution.absent(), substitution.role()))
			.toList();
	}

	private static void require(boolean allowed, String reason) {
		if (!allowed) {
			throw new CompilingRefused(CompilingRefused.Kind.FORBIDDEN, reason);
		}
	}

	/** The posts in which the person acts, as they are put on record. */
	static String posts(Member member) {
		return String.join("、", Arrays.stream(Role.values()).filter(member::holds).map(Role::label).toList());
	}

	/** Somebody whose post the person fills in. */
	private record Absent(Member member, Role role) {
	}

}
