package org.gongkai.organization;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.web.SafeHeaders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Who may come in where. Pages: sign-in form, session, CSRF token. API: a token with each
 * request (in the demonstration also Basic), no session, hence nothing that a foreign
 * page could misuse.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] PUBLIC = { "/", "/public/**", "/css/**", "/js/**", "/vendor/**", "/webjars/**",
			"/images/**", "/favicon.ico", "/sign-in", "/error", "/actuator/health" };

	private static final Predicate<String> SESSION_ID = Pattern.compile("[0-9a-f-]{36}").asMatchPredicate();

	private static final AuthorizationManager<RequestAuthorizationContext> MEMBER = (authentication,
			context) -> new AuthorizationDecision(authentication.get() instanceof MemberAuthentication);

	private static final AuthorizationManager<RequestAuthorizationContext> SETTLED_MEMBER = (authentication,
			context) -> new AuthorizationDecision(
					authentication.get() instanceof MemberAuthentication signedIn && !signedIn.mustChangePassword());

	private static final AuthorizationManager<RequestAuthorizationContext> ADMINISTRATOR = (authentication,
			context) -> new AuthorizationDecision(authentication.get() instanceof MemberAuthentication signedIn
					&& !signedIn.mustChangePassword() && signedIn.member().holds(Role.ADMINISTRATOR));

	@Bean
	PasswordEncoder passwordEncoder(Environment environment, Clock clock) {
		PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
		return environment.acceptsProfiles(Profiles.of("demo")) ? new RememberingPasswordEncoder(encoder, clock)
				: encoder;
	}

	/**
	 * Addresses with tricks in them are refused ahead of the filters that set headers.
	 */
	@Bean
	RequestRejectedHandler trickyAddresses() {
		return (request, response, exception) -> {
			SafeHeaders.addTo(response);
			response.sendError(HttpStatus.BAD_REQUEST.value());
		};
	}

	/** Set here and not by the container, so that it holds in every one. */
	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer() {
			@Override
			public List<String> readCookieValues(HttpServletRequest request) {
				// PostgreSQL fails at what is no text, so that only what we gave is
				// looked for
				return super.readCookieValues(request).stream().filter(SESSION_ID).toList();
			}
		};
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	@Bean
	@Order(1)
	SecurityFilterChain apiSecurity(HttpSecurity http, PersonRepository people, AccessTokens tokens,
			ApiRefusals refusals, Environment environment, Clock clock) {
		boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
		http.securityMatcher("/api/**")
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.disable())
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new TokenFilter(tokens, refusals), BasicAuthenticationFilter.class)
			.addFilterBefore(new MemberFilter(people, clock), AuthorizationFilter.class)
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
						.permitAll()
						.anyRequest()
						.access(SETTLED_MEMBER));
		if (demo) {
			http.httpBasic((basic) -> basic.authenticationEntryPoint(refusals));
		}
		return withHeaders(http).build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pageSecurity(HttpSecurity http, PersonRepository people, PageRefusals refusals,
			SignInSucceeded succeeded, SignInFailed failed, Clock clock) {
		http.formLogin(
				(form) -> form.loginPage("/sign-in").successHandler(succeeded).failureHandler(failed).permitAll())
			.requestCache((cache) -> cache.requestCache(pagesToComeBackTo()))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new MemberFilter(people, clock), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.INCLUDE, DispatcherType.ERROR,
						DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers(PUBLIC)
				.permitAll()
				.requestMatchers("/settings/password")
				.access(MEMBER)
				.requestMatchers("/admin/**")
				.access(ADMINISTRATOR)
				.anyRequest()
				.access(SETTLED_MEMBER));
		return withHeaders(http).build();
	}

	/**
	 * After signing in one comes back to a whole page, never to a part of one or a file.
	 */
	private static RequestCache pagesToComeBackTo() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher((request) -> {
			String accept = request.getHeader(HttpHeaders.ACCEPT);
			return HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null
					&& accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
		});
		return cache;
	}

	/** What browsers are told with every answer, see {@link SafeHeaders}. */
	static HttpSecurity withHeaders(HttpSecurity http) {
		return http.headers((headers) -> headers
			.contentSecurityPolicy((policy) -> policy.policyDirectives(SafeHeaders.CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(SafeHeaders.PERMISSIONS_POLICY)));
	}

}
