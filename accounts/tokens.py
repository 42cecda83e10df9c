"""What a provider answers when somebody signs in with it: kept encrypted, with every field of the answer.

allauth hands a SocialToken around, which knows three of the fields. The whole answer rides on it from
the moment it is parsed until the account that it belongs to is stored.
"""

import json
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from allauth.socialaccount.models import SocialLogin, SocialToken
from allauth.socialaccount.providers.oauth2.views import OAuth2Adapter
from allauth.socialaccount.signals import social_account_added, social_account_updated
from django.utils.dateparse import parse_datetime
from django.views.decorators.debug import sensitive_variables

from accounts.fields import decrypt, encrypt
from accounts.models import AccountToken

FROM_ANSWER = ["access_token", "token_type", "scope", "id_token", "session_state"]


def connect() -> None:
    """Listen where answers come in and where accounts are linked; called once, when the app is ready.

    At a first sign-up neither signal is sent: there the adapter stores the tokens with the person.
    """
    OAuth2Adapter.parse_token = keeping_the_answer(OAuth2Adapter.parse_token)
    for signal in (social_account_added, social_account_updated):
        signal.connect(keep_tokens, dispatch_uid="keep_tokens")


def keeping_the_answer(parse: Callable[..., SocialToken]) -> Callable[..., SocialToken]:
    @wraps(parse)
    @sensitive_variables()
    def parse_token(adapter: OAuth2Adapter, data: dict[str, Any]) -> SocialToken:
        token = parse(adapter, data)
        # Some servers put session_state beside the code instead.
        token.answer = {"session_state": adapter.request.GET.get("session_state", ""), **data}
        return token

    return parse_token


@sensitive_variables()
def keep_tokens(sociallogin: SocialLogin | None = None, **kwargs: Any) -> None:
    """Store the answer with its account; a refresh token that the answer lacks stays as it was."""
    token = sociallogin and sociallogin.token
    if not token or not sociallogin:
        return
    answer = getattr(token, "answer", {})
    fields: dict[str, Any] = {name: str(answer.get(name) or "") for name in FROM_ANSWER}
    fields |= {"access_token": token.token, "expires_at": token.expires_at}
    if token.token_secret:  # many servers send it the first time only
        fields["refresh_token"] = token.token_secret
    row = AccountToken(account=sociallogin.account, **fields)
    # Without reading the old ones, which may be unreadable.
    AccountToken.objects.bulk_create(
        [row], update_conflicts=True, unique_fields=["account"], update_fields=list(fields)
    )


@sensitive_variables()
def seal(token: SocialToken) -> dict[str, str]:
    """A token as it may lie in a session between two steps."""
    expires_at = token.expires_at.isoformat() if token.expires_at else None
    content = [token.token, token.token_secret, expires_at, getattr(token, "answer", {})]
    return {"sealed": encrypt(json.dumps(content))}


@sensitive_variables()
def unseal(data: dict[str, str]) -> SocialToken:
    access, secret, expires_at, answer = json.loads(decrypt(data["sealed"]))
    expires: datetime | None = parse_datetime(expires_at) if expires_at else None
    token = SocialToken(token=access, token_secret=secret, expires_at=expires)
    token.answer = answer
    return token
