from allauth.mfa.base.views import ReauthenticateView
from allauth.mfa.recovery_codes import views as codes
from django.urls import include, path

from accounts import views
from accounts.factors import readable_codes
from accounts.forms import ReauthenticateForm

urlpatterns = [
    path("sessions/", views.SessionsView.as_view(), name="usersessions_list"),
    path("sessions/<int:pk>/end/", views.end_session, name="account_end_session"),
    path("activity/", views.activity, name="account_activity"),
    path("password/set/", views.password_set, name="account_set_password"),
    path("reauthenticate/code/", views.MailedCodeView.as_view(), name="account_reauthenticate_by_code"),
    path("2fa/", views.FactorsView.as_view(), name="mfa_index"),
    path("2fa/reauthenticate/", ReauthenticateView.as_view(form_class=ReauthenticateForm), name="mfa_reauthenticate"),
    path("2fa/recovery-codes/", readable_codes(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path(
        "2fa/recovery-codes/generate/",
        readable_codes(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "2fa/recovery-codes/download/",
        readable_codes(codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path("", include("allauth.urls")),
]
