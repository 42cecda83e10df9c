from django.urls import include, path

from accounts import views

urlpatterns = [
    path("sessions/<int:pk>/end/", views.end_session, name="account_end_session"),
    path("activity/", views.activity, name="account_activity"),
    path("", include("allauth.urls")),
]
