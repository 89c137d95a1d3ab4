package org.gongkai.organization;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets an empty database up before the first request can come: with the profile
 * {@code demo} the whole demonstration office, otherwise one administrator.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(FirstStart.class);

	private static final String UNNAMED = "（请在“机关信息”中填写机关名称）";

	/**
	 * Without 0, O, 1, l and I, which are mistaken for each other when copied by hand.
	 */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int PASSWORD_LENGTH = 16;

	private final AgencyRepository agencies;

	private final SectionRepository sections;

	private final PersonRepository people;

	private final PersonTrail trail;

	private final PasswordEncoder encoder;

	private final TransactionTemplate transaction;

	private final Environment environment;

	private final Clock clock;

	FirstStart(AgencyRepository agencies, SectionRepository sections, PersonRepository people, PersonTrail trail,
			PasswordEncoder encoder, TransactionTemplate transaction, Environment environment, Clock clock) {
		this.agencies = agencies;
		this.sections = sections;
		this.people = people;
		this.trail = trail;
		this.encoder = encoder;
		this.transaction = transaction;
		this.environment = environment;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.agencies.existsById(AgencyEntry.ONLY)) {
			return;
		}
		try {
			if (this.environment.acceptsProfiles(Profiles.of("demo"))) {
				this.transaction.executeWithoutResult((status) -> setUpDemonstration());
			}
			else {
				String password = randomPassword(new SecureRandom());
				this.transaction.executeWithoutResult((status) -> setUpAdministrator(password));
				logger.warn("空数据库：已建立系统管理员账号 admin，初始密码 {} （只显示这一次，首次登录后必须修改）", password);
			}
		}
		catch (DataIntegrityViolationException ex) {
			if (!this.agencies.existsById(AgencyEntry.ONLY)) {
				throw ex;
			}
			// another node started on the same empty database and was first
			logger.info("The database was set up by another node");
		}
	}

	static String randomPassword(SecureRandom random) {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < PASSWORD_LENGTH; i++) {
			password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return password.toString();
	}

	private void setUpDemonstration() {
		this.agencies.saveAndFlush(new AgencyEntry(DemoOffice.AGENCY));
		// one hash for all: a slow one each would make every start slow
		String hash = PasswordSignIn.hash(this.encoder, DemoOffice.PASSWORD);
		LocalDate since = DemoOffice.SINCE;
		for (DemoOffice.Employee employee : DemoOffice.EMPLOYEES) {
			Section section = section(employee.section());
			Person person = new Person(employee.username(), employee.name(), section, employee.phone(), hash,
					this.clock.instant());
			person.appoint(employee.role(), since, null);
			if (employee.username().equals(DemoOffice.PRINCIPAL_LEADER)) {
				person.becomePrincipalLeader();
			}
			this.people.save(person);
			this.trail.append(person.id(), null, "CREATE_PERSON", "演示数据",
					Map.of("username", person.username(), "name", person.name(), "role", employee.role().name()));
		}
	}

	private Section section(String name) {
		return this.sections.findByName(name)
			.orElseGet(() -> this.sections.save(new Section(name, (int) this.sections.count() + 1)));
	}

	private void setUpAdministrator(String password) {
		this.agencies.saveAndFlush(new AgencyEntry(new Agency(UNNAMED, "", "", "", "", "", "", "")));
		Person admin = new Person("admin", "系统管理员", section("办公室"), "", "", this.clock.instant());
		admin.receivePassword(PasswordSignIn.hash(this.encoder, password));
		admin.appoint(Role.ADMINISTRATOR, LocalDate.now(this.clock), null);
		this.people.save(admin);
		this.trail.append(admin.id(), null, "CREATE_PERSON", "首次启动",
				Map.of("username", admin.username(), "role", Role.ADMINISTRATOR.name()));
	}

}
