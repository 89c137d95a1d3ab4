package org.gongkai.organization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.web.Problems;
import org.gongkai.web.TooOften;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers 401 and 403 of the API as {@code application/problem+json} (RFC 9457). */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final JsonMapper json;

	private final boolean basic;

	ApiRefusals(JsonMapper json, Environment environment) {
		this.json = json;
		this.basic = environment.acceptsProfiles(Profiles.of("demo"));
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gongkai\"");
		if (this.basic) {
			response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gongkai\", charset=\"UTF-8\"");
		}
		HttpStatus status = HttpStatus.UNAUTHORIZED;
		String kind = "not-signed-in";
		if (exception instanceof SignInLocked locked) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TooOften.seconds(locked.waiting())));
			if (locked.ofAnAddress()) {
				status = HttpStatus.TOO_MANY_REQUESTS;
				kind = "too-many-requests";
			}
		}
		// the framework's own words about a broken header are English
		boolean meantForUsers = (exception instanceof BadCredentialsException || exception instanceof LockedException)
				&& String.valueOf(exception.getMessage()).codePoints().anyMatch(Character::isIdeographic);
		answer(request, response, status, kind,
				meantForUsers ? String.valueOf(exception.getMessage()) : "请在请求中带上访问令牌（Authorization: Bearer …）");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean mustChange = authentication instanceof MemberAuthentication signedIn && signedIn.mustChangePassword();
		answer(request, response, HttpStatus.FORBIDDEN, "forbidden", mustChange ? "请先登录页面修改初始密码" : "您的岗位不能进行这项操作");
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String type,
			String detail) throws IOException {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", Problems.TYPE_PREFIX + type);
		problem.put("title", Problems.title(status));
		problem.put("status", status.value());
		problem.put("detail", detail);
		problem.put("reasons", List.of());
		problem.put("instance", request.getRequestURI());
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
	}

}
