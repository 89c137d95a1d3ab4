package org.gongkai.organization;

import java.time.Duration;

import org.gongkai.web.RateLimits;
import org.gongkai.web.TooOften;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins by the address they come from: who tries one password with many
 * names locks none of them. A whole office may stand behind one address, so that many are
 * allowed.
 */
@Component
class SignInAddresses {

	private static final Duration WITHIN = Duration.ofMinutes(15);

	private final RateLimits limits;

	private final RateLimits.Limit limit;

	SignInAddresses(RateLimits limits, @Value("${gongkai.sign-in.failures-per-address:50}") int allowed) {
		this.limits = limits;
		this.limit = new RateLimits.Limit("failed-sign-in", allowed, WITHIN);
	}

	/**
	 * Refuses an address from which too much has failed.
	 * @throws SignInLocked when it is locked now
	 */
	void refuseLocked(Authentication attempt) {
		if (attempt.getDetails() instanceof WebAuthenticationDetails from) {
			this.limits.reached(this.limit, from.getRemoteAddress()).ifPresent((wait) -> {
				throw new SignInLocked("您所在的网络地址登录失败次数太多，请" + TooOften.inWords(wait) + "后再试。急需登录的，请联系系统管理员", wait,
						true);
			});
		}
	}

	/** Counts a failure. */
	void failed(Authentication attempt) {
		if (attempt.getDetails() instanceof WebAuthenticationDetails from) {
			this.limits.count(this.limit, from.getRemoteAddress());
		}
	}

}
