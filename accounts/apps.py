from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Accounts")

    def ready(self) -> None:
        from accounts import audit, checks, confirming, factors, tokens

        audit.connect()
        checks.register_all()
        confirming.connect()
        factors.connect()
        tokens.connect()
