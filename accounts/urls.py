from django.urls import include, path

from accounts import views

urlpatterns = [
    path("sessions/", views.SessionsView.as_view(), name="usersessions_list"),
    path("sessions/<int:pk>/end/", views.end_session, name="account_end_session"),
    path("activity/", views.activity, name="account_activity"),
    path("password/set/", views.password_set, name="account_set_password"),
    path("reauthenticate/code/", views.MailedCodeView.as_view(), name="account_reauthenticate_by_code"),
    path("", include("allauth.urls")),
]
