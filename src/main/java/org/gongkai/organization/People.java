package org.gongkai.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.gongkai.organization.OrganizationRefused.Kind;
import org.gongkai.search.WordSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 人员: the administrator's acts on people and their accounts. */
@Service
@Transactional
public class People {

	/** Rows of a page of the list. */
	public static final int PAGE_SIZE = 50;

	private final PersonRepository people;

	private final SectionRepository sections;

	private final AgencyRepository agencies;

	private final AccountClosing closing;

	private final SignInFailures failures;

	private final PersonTrail trail;

	private final Administrator administrator;

	private final PasswordEncoder encoder;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	People(PersonRepository people, SectionRepository sections, AgencyRepository agencies, AccountClosing closing,
			SignInFailures failures, PersonTrail trail, Administrator administrator, PasswordEncoder encoder,
			Clock clock) {
		this.people = people;
		this.sections = sections;
		this.agencies = agencies;
		this.closing = closing;
		this.failures = failures;
		this.trail = trail;
		this.administrator = administrator;
		this.encoder = encoder;
		this.clock = clock;
	}

	/**
	 * Searches names, sign-in names and sections; open accounts first.
	 * @param text part of one of them, blank for all
	 * @param page number of the page, from 0
	 */
	@Transactional(readOnly = true)
	public Found search(String text, int page) {
		String pattern = WordSearch.pattern(text);
		Page<Person> found = this.people.search(pattern, PageRequest.of(page, PAGE_SIZE));
		Set<String> locked = this.failures.locked(found.stream().map(Person::username).toList());
		return new Found(found.stream().map((person) -> describe(person, locked.contains(person.username()))).toList(),
				found.getTotalElements());
	}

	/** All with an open account by name, to choose from. */
	@Transactional(readOnly = true)
	public List<Member> open() {
		LocalDate today = LocalDate.now(this.clock);
		return this.people.findByClosedAtIsNullOrderByNameAscIdAsc()
			.stream()
			.map((person) -> person.asMemberOn(today))
			.toList();
	}

	@Transactional(readOnly = true)
	public Entry person(long id) {
		Person person = find(id);
		return describe(person, this.failures.lockedUntil(person.username()).isPresent());
	}

	/** Adds a person without a post, with a first password that he has to change. */
	public Added add(String username, String name, long sectionId, String phone) {
		Member actor = this.administrator.orRefuse();
		String unified = username.toLowerCase(Locale.ROOT);
		if (this.people.existsByUsername(unified)) {
			throw new OrganizationRefused(Kind.UNUSABLE, "username", "用户名“" + unified + "”已有人使用，请另取一个");
		}
		String password = FirstStart.randomPassword(this.random);
		Person person = new Person(unified, name, section(sectionId), phone, "", this.clock.instant());
		person.receivePassword(PasswordSignIn.hash(this.encoder, password));
		this.people.saveAndFlush(person);
		this.trail.append(person.id(), actor, "CREATE_PERSON", "",
				Map.of("username", unified, "name", name, "section", person.section().name()));
		return new Added(person.id(), unified, password);
	}

	/**
	 * Changes what is known of a person.
	 * @param version the version that was looked at
	 */
	public void change(long id, int version, String name, long sectionId, String phone) {
		Member actor = this.administrator.orRefuse();
		Person person = find(id);
		if (person.version() != version) {
			throw new OrganizationRefused(Kind.STALE,
					"您打开本页之后，别的管理员修改了这个人的资料，您的修改没有保存。现在的资料是：姓名" + person.name() + "，科室" + person.section().name()
							+ "，电话" + (person.phone().isEmpty() ? "（空）" : person.phone()) + "。请核对下面您填写的内容，确认无误后再保存一次");
		}
		Map<String, String> before = facts(person, "Before");
		person.change(name, section(sectionId), phone);
		this.people.flush();
		Map<String, String> details = new TreeMap<>(facts(person, ""));
		details.putAll(before);
		this.trail.append(id, actor, "CHANGE_PERSON", "", details);
	}

	/** Lets a locked sign-in name try again. */
	public void unlock(long id) {
		Member actor = this.administrator.orRefuse();
		Person person = find(id);
		this.failures.forget(person.username());
		this.trail.append(id, actor, "UNLOCK", "", Map.of());
	}

	/**
	 * Gives a new password that has to be changed at the next sign-in; ends sessions and
	 * tokens.
	 * @return the sign-in name and the password, told this once
	 */
	public Added resetPassword(long id) {
		Member actor = this.administrator.orRefuse();
		Person person = find(id);
		if (actor.id() == id) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "自己的密码请在“个人设置”中修改");
		}
		String password = FirstStart.randomPassword(this.random);
		person.receivePassword(PasswordSignIn.hash(this.encoder, password));
		this.people.flush();
		this.failures.forget(person.username());
		this.closing.endSessionsAndTokens(person);
		this.trail.append(id, actor, "RESET_PASSWORD", "", Map.of());
		return new Added(id, person.username(), password);
	}

	/**
	 * Closes the account; posts, substitutions, waivers, sessions and tokens end at once.
	 */
	public void close(long id) {
		Member actor = this.administrator.orRefuse();
		this.agencies.lock();
		if (actor.id() == id) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "不能停用自己的账号，请由另一位系统管理员办理");
		}
		Person person = find(id);
		if (!person.isOpen()) {
			return;
		}
		person.close(this.clock.instant());
		this.people.flush();
		this.closing.endAll(person);
		this.trail.append(id, actor, "CLOSE_ACCOUNT", "", Map.of());
	}

	/** Opens a closed account again; the person has no post until appointed anew. */
	public void reopen(long id) {
		Member actor = this.administrator.orRefuse();
		Person person = find(id);
		if (!person.isOpen()) {
			person.reopen();
			this.trail.append(id, actor, "REOPEN_ACCOUNT", "", Map.of());
		}
	}

	/** 主要领导: names the first person of the agency; nobody else is from then on. */
	public void namePrincipalLeader(long id) {
		Member actor = this.administrator.orRefuse();
		this.agencies.lock();
		// an appointment as administrator waits here, or was waited for
		Person leader = this.people.lock(id).orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个人"));
		if (!leader.isOpen() || leader.rolesFrom(LocalDate.now(this.clock)).contains(Role.ADMINISTRATOR)) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "已停用的账号和系统管理员不能登记为主要领导");
		}
		Optional<Person> former = this.people.findByPrincipalLeaderTrue();
		if (former.filter((person) -> person.id() == id).isPresent()) {
			return;
		}
		former.ifPresent((person) -> {
			person.ceaseToBePrincipalLeader();
			this.trail.append(person.id(), actor, "CEASE_PRINCIPAL_LEADER", "", Map.of());
		});
		leader.becomePrincipalLeader();
		this.trail.append(id, actor, "NAME_PRINCIPAL_LEADER", "", Map.of());
	}

	private Person find(long id) {
		return this.people.findWithPostsById(id).orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个人"));
	}

	private Section section(long id) {
		return this.sections.findById(id)
			.orElseThrow(() -> new OrganizationRefused(Kind.UNUSABLE, "sectionId", "请选择科室"));
	}

	private Entry describe(Person person, boolean locked) {
		LocalDate today = LocalDate.now(this.clock);
		List<Held> posts = person.posts()
			.stream()
			.filter((post) -> !post.hasEndedBefore(today))
			.map((post) -> new Held(post.id(), post.role(), post.from(), post.until()))
			.toList();
		return new Entry(person.id(), person.version(), person.username(), person.name(), person.section().id(),
				person.section().name(), person.phone(), posts, person.isOpen(), locked, person.isPrincipalLeader());
	}

	private static Map<String, String> facts(Person person, String suffix) {
		return Map.of("name" + suffix, person.name(), "section" + suffix, person.section().name(), "phone" + suffix,
				person.phone());
	}

	/**
	 * A page of the list.
	 *
	 * @param people the people of the page
	 * @param total how many there are on all pages
	 */
	public record Found(List<Entry> people, long total) {
	}

	/**
	 * A person as the administrator sees him.
	 *
	 * @param id number
	 * @param version to tell changes made in the meantime
	 * @param username sign-in name
	 * @param name name on forms
	 * @param sectionId number of the section
	 * @param sectionName its name
	 * @param phone office telephone, may be blank
	 * @param posts the posts of today and of later
	 * @param open whether the account is open
	 * @param locked whether sign-in is locked after failures
	 * @param principalLeader whether he is the first person of the agency
	 */
	public record Entry(long id, int version, String username, String name, long sectionId, String sectionName,
			String phone, List<Held> posts, boolean open, boolean locked, boolean principalLeader) {
	}

	/**
	 * A post.
	 *
	 * @param id number of the record
	 * @param role the post
	 * @param from first day
	 * @param until last day, or null while it goes on
	 */
	public record Held(long id, Role role, LocalDate from, @Nullable LocalDate until) {
	}

	/**
	 * What the administrator hands over, once.
	 *
	 * @param id number of the person
	 * @param username sign-in name
	 * @param password first password
	 */
	public record Added(long id, String username, String password) {
	}

}
